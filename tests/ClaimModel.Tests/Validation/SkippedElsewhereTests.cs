using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>If a record could not be read completely, its consequences for other records are not reported.</summary>
public class SkippedElsewhereTests
{
    private const string Actors = """{ "id": "a", "name": "A", "roles": [{ "title": "Mayor", "organization": "o", "to": "2010" }] }, { "id": "o", "name": "O" }""";

    private const string Said = """ "text": "It rains.", "citations": [{ "source": "s" }] """;

    [Theory]
    [InlineData("\"withheld\"", "")]
    [InlineData("\"named\"", "CM1304 /actors/1/name")]
    [InlineData("7", "CM0009 /actors/0/anonymity")]
    public void NameOfTwoActors_FirstMayBeAnonymous_IsNotReported(string anonymity, string expected) =>
        Report($$"""{ "claimModel": "1.0", "actors": [{ "id": "a", "name": "An official", "anonymity": {{anonymity}} }, { "id": "b", "name": "An official" }] }""")
            .Should().Be(expected);

    [Theory]
    [InlineData("\"named\"", "CM1304 /actors/1/name")]
    [InlineData("null", "CM0008 /actors/1/anonymity")]
    public void NameOfTwoActors_SecondMayBeAnonymous_IsNotReported(string anonymity, string expected) =>
        Report($$"""{ "claimModel": "1.0", "actors": [{ "id": "a", "name": "An official" }, { "id": "b", "name": "An official", "anonymity": {{anonymity}} }] }""")
            .Should().Be(expected);

    [Theory]
    [InlineData("", "", "CM4002 /claims/1/text")]
    [InlineData("\"assertedOn\": null, ", "", "CM0008 /claims/0/assertedOn")]
    [InlineData("\"claimants\": \"a\", ", "", "CM0009 /claims/0/claimants")]
    [InlineData("\"repeats\": 7, ", "", "CM0009 /claims/0/repeats")]
    [InlineData("", "\"assertedOn\": null, ", "CM0008 /claims/1/assertedOn")]
    [InlineData("", "\"claimants\": \"a\", ", "CM0009 /claims/1/claimants")]
    [InlineData("", "\"repeats\": 7, ", "CM0009 /claims/1/repeats")]
    public void ClaimsWithTheSameText_OtherMembersUnreadable_AreNotReported(string first, string second, string expected) =>
        Report($$"""
            { "claimModel": "1.0", "actors": [{{Actors}}], "sources": [{ "id": "s", "title": "S", "publisher": "o" }],
              "claims": [{ "id": "c", {{first}} {{Said}} }, { "id": "d", {{second}} {{Said}} }] }
            """).Should().Be(expected);

    [Theory]
    [InlineData("{ \"title\": \"Mayor\", \"organization\": \"o\", \"from\": \"2010\" }", "")]
    [InlineData("{ \"title\": \"Mayor\", \"organization\": \"o\", \"from\": \"2018\" }", "CM4305 /claims/0/claimants/0")]
    [InlineData("{ \"title\": 7, \"organization\": \"o\", \"from\": \"2010\" }", "CM0009 /actors/0/roles/1/title")]
    [InlineData("{ \"title\": \"Mayor\", \"organization\": 7 }", "CM0009 /actors/0/roles/1/organization")]
    public void ClaimantOutOfOffice_RoleUnreadable_IsNotReported(string role, string expected) =>
        Report($$"""
            { "claimModel": "1.0", "sources": [{ "id": "s", "title": "S" }],
              "actors": [{{Actors.Replace("\"2010\" }", $"\"2010\" }}, {role}", StringComparison.Ordinal)}}],
              "claims": [{ "id": "c", "claimants": ["a"], "onBehalfOf": "o", "assertedOn": "2017", {{Said}} }] }
            """).Should().Be(expected);

    [Theory]
    [InlineData("{ \"id\": \"a\", \"name\": \"A\" }", "CM4102 /claims/0/claimants/0")]
    [InlineData("{ \"id\": \"a\" }", "CM0007 /actors/0, CM4102 /claims/0/claimants/0")]
    [InlineData("{ \"id\": \"b\" }", "CM0007 /actors/0")]
    [InlineData("{ \"name\": \"B\" }", "CM0007 /actors/0")]
    [InlineData("\"b\"", "CM0009 /actors/0")]
    [InlineData("null", "CM0008 /actors/0")]
    [InlineData("{ \"id\": \"other\", \"name\": \"A\" }, null", "CM0008 /actors/1")]
    public void DanglingReference_RecordWithoutIdSkipped_IsNotReported(string actors, string expected) =>
        Report($$"""{ "claimModel": "1.0", "actors": [{{actors}}], "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "c", "claimants": ["b"], {{Said}} }] }""")
            .Should().Be(expected);

    [Theory]
    [InlineData("lavrof", "CM0014 /actors/0/id, CM4102 /claims/0/claimants/0")] // nearly the id of another
    [InlineData("s", "CM0014 /actors/0/id, CM4102 /claims/0/claimants/0")] // the id of a source
    [InlineData("the-council", "CM0014 /actors/0/id")]
    public void DanglingReference_RecordOfAnotherTypeOrSimilarId_IsReported(string id, string expected) =>
        Report($$"""
            { "claimModel": "1.0", "actors": [{ "id": "the council", "name": "C" }, { "id": "lavrov", "name": "L" }],
              "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "c", "claimants": ["{{id}}"], {{Said}} }] }
            """).Should().Be(expected);

    [Fact]
    public void BlankText_IsReportedOnlyAsBlank() => Report(
        """{ "claimModel": "1.0", "actors": [{ "id": "a", "name": "A", "identifiers": [{ "scheme": "wikidata", "value": " " }, { "scheme": "isni", "value": "" }, { "scheme": "orcid", "value": "x" }] }] }""")
        .Should().Be("CM0101 /actors/0/identifiers/0/value, CM0101 /actors/0/identifiers/1/value, CM1306 /actors/0/identifiers/2/value");

    [Fact]
    public void BlankText_WithoutTheRuleForBlankTexts_IsReportedByOtherRules() =>
        ClaimDataset.Read("""{ "claimModel": "1.0", "actors": [{ "id": "a", "name": "A", "identifiers": [{ "scheme": "wikidata", "value": " " }] }] }""")
            .Validate(new() { Rules = RuleSet.Default.Without("CM0101") }).Diagnostics.Select(found => found.Code).Should().Equal("CM1306");

    private static string Report(string json) =>
        string.Join(", ", ClaimDataset.Read(json).Validate().Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}"));
}

using System.Text.Json;
using ClaimModel.Interchange.Formats.JsonLd;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Json.Codecs;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.JsonLd;

/// <summary>What a JSON-LD export contains. <see cref="JsonLdExpansionTests"/> checks what it means.</summary>
public class JsonLdFormatTests
{
    [Fact]
    public void Export_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.jsonld", Exports.Write(Exports.Moscow, "jsonld").Text);

    [Fact]
    public void Context_IsInStepWithThePublishedFile() => CommittedFile.ShouldBe("docs/schema/claimmodel-1.context.jsonld", JsonLdContext.CreateDocument());

    [Fact]
    public void Context_IsEmbedded()
    {
        using var stream = typeof(ClaimExport).Assembly.GetManifestResourceStream("claimmodel-1.context.jsonld");
        using var reader = new StreamReader(stream!); // the test fails if it is absent

        reader.ReadToEnd().ReplaceLineEndings("\n").Should().Be(CommittedFile.Read("docs/schema/claimmodel-1.context.jsonld"));
    }

    [Fact]
    public void Vocabulary_EveryMemberOfEveryRecord_HasATerm()
    {
        foreach (var record in Samples.All)
        {
            var codec = CodecRegistry.ForRecord(record.GetType());
            JsonLdVocabulary.TypeOf(codec.TypeName).Terms.Where(term => !term.IsDerived).Select(term => term.Member ?? term.Name)
                .Should().BeEquivalentTo(codec.ValuesOf(record).Select(member => member.Name), codec.TypeName);
        }
    }

    [Fact]
    public void Export_Samples_LosesNothing() => Exports.Write(Samples.Maximal, "jsonld").Report.Losses.Should().BeEmpty();

    [Theory]
    [InlineData(null, "https://claimmodel.example/dataset/", "actor/lavrov")]
    [InlineData("https://data.example.org/moscow/", "https://data.example.org/moscow/", "actor/lavrov")]
    [InlineData("https://data.example.org/moscow#", "https://data.example.org/moscow#", "https://data.example.org/moscow#actor/lavrov")]
    [InlineData("https://data.example.org/?id=", "https://data.example.org/?id=", "https://data.example.org/?id=actor/lavrov")]
    [InlineData("urn:example:", "urn:example:", "urn:example:actor/lavrov")]
    public void Export_BaseAddress_PrecedesIds(string? baseAddress, string expectedDataset, string expectedActor)
    {
        var options = new ExportOptions { BaseAddress = baseAddress is null ? null : new(baseAddress) };

        var root = JsonDocument.Parse(Exports.Write(Samples.Maximal, "jsonld", options).Text).RootElement;

        root.GetProperty("@context")[1].GetProperty("@base").GetString().Should().Be(expectedDataset);
        root.GetProperty("@id").GetString().Should().Be(expectedDataset);
        root.GetProperty("actors")[0].GetProperty("@id").GetString().Should().Be(expectedActor);
    }

    [Fact]
    public void Export_RelativeBaseAddress_Throws()
    {
        var export = () => Exports.Write(Samples.Maximal, "jsonld", new() { BaseAddress = new("claims/", UriKind.Relative) });

        export.Should().Throw<ArgumentException>().WithMessage("The base address \"claims/\" is relative; IRIs require an absolute address such as https://example.org/claims/.*");
    }

    [Theory]
    [InlineData("a/b", "actor/a%2Fb")]
    [InlineData("a:b", "actor/a%3Ab")]
    [InlineData("россия", "actor/%D1%80%D0%BE%D1%81%D1%81%D0%B8%D1%8F")]
    [InlineData("a%2Fb", "actor/a%252Fb")]
    [InlineData("..", "actor/%2E%2E")]
    [InlineData("<a>\"\\{}|^`", "actor/%3Ca%3E%22%5C%7B%7D%7C%5E%60")]
    [InlineData("~a-b_c.d", "actor/~a-b_c.d")]
    public void Export_Id_IsPercentEncoded(string id, string expected)
    {
        var dataset = new ClaimDataset { Actors = [new() { Id = id, Name = "A" }] };

        var root = JsonDocument.Parse(Exports.Write(dataset, "jsonld").Text).RootElement;

        root.GetProperty("actors")[0].GetProperty("@id").GetString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2017", "xsd:gYear")]
    [InlineData("-0043", "xsd:gYear")]
    [InlineData("2017-04", "xsd:gYearMonth")]
    [InlineData("2017-04-12T15:04:00Z", "xsd:dateTime")]
    [InlineData("2017-04-12T15:04:00", "xsd:dateTime")]
    [InlineData("2017-04-12T15:04:00-05:30", "xsd:dateTime")]
    [InlineData("2017-04-12T15:04:00+02", "edtf:EDTF")]
    [InlineData("2017?", "edtf:EDTF")]
    [InlineData("2017-04-12~", "edtf:EDTF")]
    [InlineData("201X", "edtf:EDTF")]
    [InlineData("2017-XX", "edtf:EDTF")]
    [InlineData("2017-21", "edtf:EDTF")]
    [InlineData("Y17000000", "edtf:EDTF")]
    public void Export_Date_HasTheDatatypeOfItsForm(string date, string expected)
    {
        var value = ClaimOf(new() { Id = "c", Text = "A", AssertedOn = date }).GetProperty("assertedOn");

        value.GetProperty("@type").GetString().Should().Be(expected);
        value.GetProperty("@value").GetString().Should().Be(date);
    }

    [Fact]
    public void Export_Day_HasTheDatatypeOfTheTerm() => ClaimOf(new() { Id = "c", Text = "A", AssertedOn = "2017-04-12" }).GetProperty("assertedOn").GetString().Should().Be("2017-04-12");

    [Theory]
    [InlineData("86.0", "86.0")]
    [InlineData("-0", "-0")]
    [InlineData("1.50e3", "1500")]
    [InlineData("-1.25E-3", "-0.00125")]
    [InlineData("12.5e0", "12.5")]
    [InlineData("0e5", "0")]
    public void Export_Number_IsADecimalWithAllDigits(string number, string expected)
    {
        var claim = new Claim { Id = "c", Text = "A", Proposition = new() { Subject = "s", Predicate = "p", Quantity = new() { Amount = Number.Parse(number) } } };

        ClaimOf(claim).GetProperty("proposition").GetProperty("quantity").GetProperty("amount").GetString().Should().Be(expected);
    }

    [Fact]
    public void Export_SubjectThatIsTheIdOfAnActorAndOfATopic_StaysAText()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new() { Id = "russia", Name = "Russia" }, new() { Id = "un", Name = "UN" }],
            Topics = [new() { Id = "russia", Label = "Russia" }],
            Claims = [new() { Id = "c", Text = "A", Proposition = new() { Subject = "russia", Predicate = "member-of", Value = "un" } }],
        };

        var proposition = ClaimIn(dataset).GetProperty("proposition");

        proposition.GetProperty("subject").GetString().Should().Be("russia");
        proposition.GetProperty("value").GetProperty("@id").GetString().Should().Be("actor/un");
        proposition.GetProperty("predicate").GetString().Should().Be("predicate/member-of");
    }

    [Fact]
    public void Export_UnpairedSurrogate_IsReplacedAndNoted()
    {
        var (text, report) = Exports.Write(new() { Claims = [new() { Id = "c", Text = "a\uD800b" }] }, "jsonld");

        text.Should().Contain("\"a\uFFFDb\"");
        report.Losses.Should().Equal(new ExportLoss("claim.text", "unpaired surrogates cannot be encoded, and become U+FFFD", 1, ["c"]));
    }

    [Theory]
    [InlineData(ContradictionStatus.Open, true)]
    [InlineData(ContradictionStatus.UnderReview, true)]
    [InlineData(ContradictionStatus.Confirmed, true)]
    [InlineData(ContradictionStatus.Apparent, false)]
    [InlineData(ContradictionStatus.Resolved, false)]
    [InlineData(ContradictionStatus.Dismissed, false)]
    public void Export_Contradiction_IsADisagreementUnlessItIsSettled(ContradictionStatus status, bool expected)
    {
        var dataset = new ClaimDataset
        {
            Claims = [new() { Id = "a", Text = "A" }, new() { Id = "b", Text = "B" }],
            Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Contrary, Status = status }],
        };

        ClaimIn(dataset).TryGetProperty("disagreesWith", out _).Should().Be(expected);
    }

    private static JsonElement ClaimOf(Claim claim) => ClaimIn(new() { Claims = [claim] });

    private static JsonElement ClaimIn(ClaimDataset dataset) => JsonDocument.Parse(Exports.Write(dataset, "jsonld").Text).RootElement.GetProperty("claims")[0];
}

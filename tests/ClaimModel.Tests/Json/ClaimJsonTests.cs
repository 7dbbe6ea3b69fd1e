using System.Text;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Json;

public class ClaimJsonTests
{
    [Fact]
    public void Read_ValidRecord_IsTheRecord()
    {
        RecordReadResult<Claim> result = ClaimJson.Read<Claim>("""{ "id": "c", "text": "It rains.", "x-own": 1 }""");

        result.HasErrors.Should().BeFalse();
        result.Record.Should().Be(new Claim { Id = "c", Text = "It rains.", Extensions = result.Record!.Extensions });
        result.Record.Extensions["x-own"].Should().NotBeNull();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_EachType_HasItsRecord()
    {
        ClaimJson.Read<Actor>("""{ "id": "a", "name": "A" }""").Record.Should().Be(new Actor { Id = "a", Name = "A" });
        ClaimJson.Read<Topic>("""{ "id": "t", "label": "T" }""").Record.Should().Be(new Topic { Id = "t", Label = "T" });
        ClaimJson.Read<Source>("""{ "id": "s" }""").Record.Should().Be(new Source { Id = "s" });
        ClaimJson.Read<Predicate>("""{ "id": "p" }""").Record.Should().Be(new Predicate { Id = "p" });
        ClaimJson.Read<Contradiction>("""{ "claims": ["a", "b"], "strength": "tension" }""").Record!.Claims.Should().Equal("a", "b");
        ClaimJson.Read<ClaimDataset>("""{ "claimModel": "1.0", "title": "T" }""").Record!.Title.Should().Be("T");
    }

    [Fact]
    public void Read_SeveralErrors_AreLocatedInTheText()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{ \"id\": \"c\", \"text\": \"It rains.\",\n  \"claimants\": [ 5 ], \"stance\": \"Denies\" }")];

        RecordReadResult<Claim> result = ClaimJson.Read<Claim>(utf8, new() { File = "body" });

        result.Record.Should().BeNull();
        result.Diagnostics.Select(diagnostic => diagnostic.ToString().Split(':')[0]).Should().Equal("body(2,18)", "body(2,33)");
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.RecordId == "c");
    }

    [Theory]
    [InlineData("", "The text is empty, where an object (claim) is required.")]
    [InlineData(" \n", "The text is empty, where an object (claim) is required.")]
    [InlineData("{}", "The claim has no \"id\", which is required.", "The claim has no \"text\", which is required.")]
    public void Read_NoRecord_IsReportedOnceAndNotValidated(string json, params string[] messages)
    {
        RecordReadResult<Claim> result = ClaimJson.Read<Claim>(json);

        result.Diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal(messages);
        result.Validate().Diagnostics.Should().Equal(result.Diagnostics);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{ \"id\": \"c\", \"text\": \"It rains.\"")]
    [InlineData("{ \"id\": \"c\", \"text\": \"It rains.\" } {}")]
    public void Read_OtherText_HasAnErrorAndNoRecord(string json)
    {
        RecordReadResult<Claim> result = ClaimJson.Read<Claim>(json);

        result.HasErrors.Should().BeTrue();
        result.Record.Should().BeNull();
    }

    [Fact]
    public void Validate_ReadRecord_ReportsReadingAndRulesInTheOrderOfTheText()
    {
        RecordReadResult<Claim> result = ClaimJson.Read<Claim>("{ \"id\": \"c\", \"text\": \" \",\n  \"assertedOn\": \"2017-13\",\n  \"statusReason\": \"\" }");

        ValidationReport report = result.Validate(new() { Rules = RuleSet.Default.Without("CM4402") });

        report.Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.JsonPointer, diagnostic.Code))
            .Should().StartWith([(1, "/text", "CM0101"), (2, "/assertedOn", "CM0015")]).And.Contain(entry => entry.Line == 3);
    }

    [Fact]
    public void Validate_UnknownMember_IsReportedOnce() =>
        ClaimJson.Read<Claim>("""{ "id": "c", "text": "It rains.", "assertdOn": "2017", "citations": [ { "source": "s" } ] }""").Validate()
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM0013");

    /// <summary>A violation that is only a consequence of a member that could not be read.</summary>
    [Fact]
    public void Validate_ConsequenceOfAnInvalidMember_IsNotReported()
    {
        const string Json = """{ "claims": ["a", "b"], "strength": "tension", "status": "apparent", "apparentBecause": 5 }""";

        ClaimJson.Read<Contradiction>(Json).Validate().Diagnostics.Where(diagnostic => diagnostic.Code == "CM5206").Should().BeEmpty();
        ClaimJson.Read<Contradiction>(Json.Replace(", \"apparentBecause\": 5", "", StringComparison.Ordinal)).Validate().Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CM5206");
    }

    [Fact]
    public void Validate_Dataset_IsValidatedAsAWhole() =>
        ClaimJson.Read<ClaimDataset>("""{ "claimModel": "1.0", "claims": [ { "id": "c", "text": "It rains.", "claimants": ["a"] } ] }""").Validate()
            .Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CM4102" && diagnostic.Line == 1);

    [Fact]
    public void Read_PartOfARecord_IsRefused() =>
        FluentActions.Invoking(() => ClaimJson.Read<Citation>("{}")).Should().Throw<ArgumentException>().WithMessage("A Citation is part of another record*");

    [Fact]
    public void ValidateAlone_Record_ReportsRulesWithoutTheDataset()
    {
        var claim = new Claim { Id = "c", Text = " ", Claimants = ["a"] };

        claim.ValidateAlone().Of(DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString().Split(':')[0]).Should().Equal("/text");
        new ClaimDataset { Claims = [claim] }.ValidateAlone().Of(DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code).Should().Contain(["CM0101", "CM4102"]);
        FluentActions.Invoking(() => new Citation { Source = "s" }.ValidateAlone()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_ReadResult_CountsDiagnostics()
    {
        ClaimDataset.Read("""{"claimModel":"1.0","claims":[{"id":"c","says":"T"}]}""").ToString().Should().Be("1 error, 1 warning, 0 info messages");
        ClaimJson.Read<Claim>("""{"id":"c","text":"T"}""").ToString().Should().Be("0 errors, 0 warnings, 0 info messages");
    }
}

using System.Text;
using ClaimModel.Interchange.Formats.Yaml;

namespace ClaimModel.Interchange.Tests.Formats.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Read_PlainScalars_AreTextsWhereTheModelRequiresTexts()
    {
        var claim = ReadClaim("""
            claimModel: 1.0
            claims:
            - id: 12
              text: no
              language: no
              assertedOn: 2017-04
              tags: [yes, 1.10, 0x1F, 12:30:45]
              citations:
              - source: 2017-04-12
                locator: 1e3
            """);

        claim.Id.Value.Should().Be("12");
        claim.Text.Should().Be("no");
        claim.Language!.ToString().Should().Be("no");
        claim.AssertedOn!.ToString().Should().Be("2017-04");
        claim.Tags.Should().Equal("yes", "1.10", "0x1F", "12:30:45");
        claim.Citations[0].Source.Value.Should().Be("2017-04-12");
        claim.Citations[0].Locator.Should().Be("1e3");
    }

    [Fact]
    public void Read_NumbersAndBooleans_AreTakenAsTheyAreWritten()
    {
        var claim = ReadClaim("""
            claimModel: "1.0"
            claims:
            - id: a
              text: b
              proposition:
                subject: s
                predicate: p
                quantity: {amount: 1.10, lower: -0, approximate: True}
              reviews:
              - rating: {value: 1E2}
              x-number: 007
              x-float: 1.50
              x-null: ~
              x-text: "12"
              x-tagged: !!str true
              x-word: no
            """);

        var quantity = claim.Proposition!.Quantity!;
        (quantity.Amount.ToString(), quantity.Lower.ToString(), quantity.Approximate).Should().Be(("1.10", "-0", true));
        claim.Reviews[0].Rating!.Value.ToString().Should().Be("1E2");
        claim.Extensions.ToString().Should().Be("""{"x-number":"007","x-float":1.50,"x-null":null,"x-text":"12","x-tagged":"true","x-word":"no"}""");
    }

    [Fact]
    public void Read_BlocksQuotesAndComments_AreTexts()
    {
        var claim = ReadClaim("claimModel: \"1.0\" # a comment\nclaims:\n  - id: a\n    text: |\n      First.\n        # no comment\n\n      Last.\n    statusReason: >-\n      one\n      line\n    tags:\n      - 'it''s'\n      - \"\\u00e9\\n\"\n      - two\n        lines\n");

        claim.Text.Should().Be("First.\n  # no comment\n\nLast.\n");
        claim.StatusReason.Should().Be("one line");
        claim.Tags.Should().Equal("it's", "é\n", "two lines");
    }

    [Theory]
    [InlineData("claimModel: \"1.0\"\nactors:\n- id: a\n  name: A\n  kind: Person\n", "f.yaml(5,9): error CM0011: The word")]
    [InlineData("claimModel: \"1.0\"\nactors:\n- id: a\n  name: 😀\n  kind: 😀 # \n  name: B\n", "f.yaml(6,3): error CM0006")]
    [InlineData("claimModel: \"1.0\"\nactors:\n- id: a\n", "f.yaml(3,3): error CM0007: The actor has no \"name\"")]
    [InlineData("claimModel: \"1.0\"\nactors:\n- id: a\n  name:\n", "f.yaml(4,8): error CM0")]
    [InlineData("claimModel: \"1.0\"\nclaims:\n- {id: a, text: b, claimants: c}\n", "f.yaml(3,31): error CM0009")]
    [InlineData("claimModel: \"1.0\"\nunits:\n- id: a\n  base: b\n  conversionMultiplier: about ten\n", "f.yaml(5,25): error CM0")]
    [InlineData("claimModel: \"1.0\"\nactors:\n- id: a\n\tname: b\n", "f.yaml(3,7): error CM7001: The YAML is not well-formed: a line is indented with a tab")]
    [InlineData("claimModel: \"1.0\"\ntitle: a: b\n", "f.yaml(2,9): error CM7001: The YAML is not well-formed: a value without quotation marks contains a colon")]
    [InlineData("claimModel: \"1.0\"\n--- \nclaimModel: \"1.0\"\n", "f.yaml(2,1): error CM7001: A second document begins here")]
    [InlineData("claimModel: \"1.0\"\n? [a]\n: b\n", "f.yaml(2,3): error CM7001: A list or an object is the name")]
    [InlineData("x: &x {a: 1}\nclaimModel: \"1.0\"\n<<: *x\n", "f.yaml(3,1): error CM7001: YAML 1.2 has no merge key")]
    [InlineData("claimModel: \"1.0\"\ntitle: *x\n", "f.yaml(2,8): error CM7001: The alias \"*x\" has no anchor before it.")]
    [InlineData("claimModel: \"1.0\"\nx-a: &x [*x]\n", "f.yaml(2,10): error CM7001: The alias \"*x\" stands for a value that contains it.")]
    [InlineData("claimModel: \"1.0\"\ntitle: !mine a\n", "f.yaml(2,8): warning CM7007: The tag \"!mine\" has no meaning here")]
    [InlineData("", "f.yaml(1,1): error CM0021: The file is empty; a dataset begins with claimModel: \"1.0\".")]
    [InlineData("# only a comment\n", "f.yaml(1,1): error CM0021")]
    [InlineData("just a text\n", "f.yaml(1,1): error CM0009: Found the string")]
    [InlineData("claimModel: \"1.0\"\ntitle: a\0b\n", "f.yaml(2,9): error CM7001: The file contains the control character U+0000")]
    [InlineData("claimModel: \"2.0\"\n", "f.yaml(1,13): error CM00")]
    public void Read_Problem_IsReportedAtItsPlace(string yaml, string expected) =>
        Read(yaml).Diagnostics.Select(static diagnostic => diagnostic.ToString()).Should().Contain(message => message.StartsWith(expected));

    [Fact]
    public void Validate_Violation_IsReportedAtItsPlaceInOrder()
    {
        var read = Read("claimModel: \"1.0\"\nclaims:\n- id: a\n  text: b\n  claimants:\n  - nobody\n  speeker: c\n  assertedOn: soon\n");

        read.Validate().Diagnostics.Where(static problem => problem.Severity != DiagnosticSeverity.Info).Select(static problem => $"{problem.Location} {problem.Code} {problem.JsonPointer}")
            .Should().Equal("f.yaml(3,3) CM4402 /claims/0", "f.yaml(6,5) CM4102 /claims/0/claimants/0", "f.yaml(7,3) CM0013 /claims/0/speeker", "f.yaml(8,15) CM0015 /claims/0/assertedOn");
    }

    [Fact]
    public void Read_SyntaxError_KeepsWhatPrecedesItAndReportsNothingElse()
    {
        var read = Read("claimModel: \"1.0\"\nclaims:\n- id: a\n  text: b\n  claimants: [c]\n- id: d\n  claimants: [e\n");

        read.Dataset.Claims.Select(static claim => claim.Id.Value).Should().Equal("a");
        read.Validate().Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Should().ContainSingle().Which.Code.Should().Be("CM7001");
    }

    [Fact]
    public void Read_Aliases_StandForTheirAnchors()
    {
        var read = Read("claimModel: \"1.0\"\nclaims:\n- &first\n  id: a\n  text: &text b\n  tags: &tags [c, *text]\n- id: d\n  text: *text\n  tags: *tags\n");

        read.HasErrors.Should().BeFalse();
        read.Dataset.Claims[1].Tags.Should().Equal("c", "b");
    }

    [Fact]
    public void Read_BillionLaughs_IsOneError()
    {
        var yaml = new StringBuilder("claimModel: \"1.0\"\nx-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 12; i++)
        {
            yaml.Append($"x-{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        Read(yaml.ToString()).Diagnostics.Should().ContainSingle(static problem => problem.Severity == DiagnosticSeverity.Error).Which.Message.Should().StartWith("The aliases of this document stand for more than 100,000 values");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Read_DeepNesting_IsOneError(string opening)
    {
        var read = Read("claimModel: \"1.0\"\nx-a:\n  " + string.Concat(Enumerable.Repeat(opening, 200_000)));

        read.Diagnostics.Should().HaveCountLessThanOrEqualTo(2);
        read.Diagnostics[^1].Message.Should().StartWith("Lists and objects are nested deeper than 64 levels here");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Read_ByteOrderMark_SaysTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        YamlReader.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("claimModel: \"1.0\"\ntitle: é\n")], ReadOptions.Default).Dataset.Title.Should().Be("é");
    }

    [Fact]
    public void Read_InvalidUtf8_IsReportedWithItsLine() =>
        YamlReader.Read((byte[])[.. "claimModel: \"1.0\"\ntitle: "u8, 0xE9, (byte)'\n'], ReadOptions.Default)
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Be("The file is not valid UTF-8: line 2 has a byte that is not part of a character. Save it as UTF-8.");

    [Fact]
    public void Read_TruncatedAnywhere_NeverThrows()
    {
        const string Yaml = "claimModel: \"1.0\"\nactors: [{id: a, 'name': \"\\u00e9\"}]\nclaims:\n- &c\n  id: a\n  text: |-\n    b\n  tags: [*c, !!str x]\n";
        for (var length = 0; length < Yaml.Length; length++)
        {
            Read(Yaml[..length]).Validate();
        }
    }

    private static ReadResult Read(string yaml) => YamlReader.Read(Encoding.UTF8.GetBytes(yaml), new ReadOptions { File = "f.yaml" });

    private static Claim ReadClaim(string yaml)
    {
        var read = Read(yaml);
        read.Diagnostics.Should().BeEmpty();
        return read.Dataset.Claims.Should().ContainSingle().Subject;
    }
}

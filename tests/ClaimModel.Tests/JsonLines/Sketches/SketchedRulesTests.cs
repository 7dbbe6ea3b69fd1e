using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Validation;
using ClaimModel.Validation;

namespace ClaimModel.Tests.JsonLines.Sketches;

/// <summary>No violation of any rule is cleared, and valid records are.</summary>
public class SketchedRulesTests
{
    /// <summary>The size of chunks of which each contains at most one line, so that references to all earlier lines are known.</summary>
    private const int OneLine = 16;

    /// <summary>The texts of sources are not available: with them, all records are created.</summary>
    private static readonly ValidationOptions Options = RuleFiles.Options with { SourceText = null };

    public static TheoryData<string> Names => [.. ExpectedFindings.Names];

    public static TheoryData<string> NamesOfClaimRules => [.. ExpectedFindings.Names.Where(name => name.StartsWith("CM4", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_Violation_IsReportedWithSketches(string name)
    {
        using var file = FileOf(RuleFiles.Invalid(name));
        var expected = file.Validate(usesSketches: false, threads: 1, OneLine);

        foreach (var threads in new[] { 1, 2, 3 })
        {
            file.Validate(usesSketches: true, threads, OneLine).Json.Should().Be(expected.Json);
        }
    }

    [Theory]
    [MemberData(nameof(NamesOfClaimRules))]
    public void Validate_InvalidClaim_ViolatesItsRule(string name)
    {
        using var file = FileOf(RuleFiles.Invalid(name));

        var found = file.Validate(usesSketches: true, threads: 1, OneLine).Report.Validation.Diagnostics.Select(found => found.Code);

        found.Contains(name[..6]).Should().Be(name[..6] != "CM4404", "its rule needs the text of the source");
    }

    /// <summary>Where fewer claims are cleared, no clearance is given for one of their members.</summary>
    [Theory]
    [MemberData(nameof(NamesOfClaimRules))]
    public void Validate_ValidFile_ClearsItsClaims(string name)
    {
        using var file = FileOf(RuleFiles.Valid(name));

        var result = file.Validate(usesSketches: true, threads: 1, OneLine);

        (result.Report.Counts.Claims - result.ClearedLines).Should().Be(NotCleared.GetValueOrDefault(name[..6]));
        result.Report.Counts.Claims.Should().BePositive();
    }

    [Fact]
    public void RulesForClaims_StateWhenThereIsNoViolation()
    {
        foreach (var rule in RuleSet.Default.For<Claim>().Select(configured => configured.Check))
        {
            (rule.Clear is not null || rule.OnlyForRepeatedKeys || rule.References is not null).Should().BeTrue($"{rule} has no clearance, so all claims would be created");
            (rule.SketchKeys is null).Should().Be(rule.Keys is null, $"{rule} needs the same keys from a sketch");
            (rule.SketchReferences is null).Should().Be(rule.References is null, $"{rule} needs the same references from a sketch");
        }
    }

    /// <summary>The texts that a rule reports, in each member of a claim that contains texts.</summary>
    [Theory]
    [InlineData("\"text\":\"He will go.\"", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"translations\":{\"de\":\"He will go.\"}", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"proposition\":{\"subject\":\"a\",\"predicate\":\"He will go.\"}", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"proposition\":{\"subject\":\"He will go.\",\"predicate\":\"a\"}", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"proposition\":{\"subject\":\"a\",\"predicate\":\"a\",\"value\":\"He will go.\"}", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"proposition\":{\"subject\":\"a\",\"predicate\":\"a\",\"quantity\":{\"amount\":1,\"unit\":\"He will go.\"}}", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"proposition\":{\"subject\":\"a\",\"predicate\":\"a\",\"qualifiers\":{\"place\":\"He will go.\"}}", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"citations\":[{\"source\":\"s\",\"quote\":{\"exact\":\"He will go.\"}}]", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"citations\":[{\"source\":\"s\",\"quote\":{\"exact\":\"a\",\"prefix\":\"He will go.\"}}]", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"citations\":[{\"source\":\"s\",\"locator\":\"He will go.\"}]", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"citations\":[{\"source\":\"s\",\"url\":\"He will go.\"}]", "CM0101", "CM0103", "CM0105", "CM0108", "CM0110")]
    [InlineData("\"reviews\":[{\"verdict\":\"He will go.\"}]", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"reviews\":[{\"verdict\":\"a\",\"title\":\"He will go.\"}]", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"reviews\":[{\"verdict\":\"a\",\"explanation\":\"He will go.\"}]", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"reviews\":[{\"verdict\":\"a\",\"url\":\"He will go.\"}]", "CM0101", "CM0103", "CM0105", "CM0108", "CM0110")]
    [InlineData("\"status\":\"retracted\",\"statusReason\":\"He will go.\"", "CM0101", "CM0102", "CM0103", "CM0108", "CM0110")]
    [InlineData("\"tags\":[\"He will go.\"]", "CM0101", "CM0102", "CM0103", "CM0104", "CM0108", "CM0110")]
    [InlineData("\"language\":\"He will go.\"", "CM0107")]
    [InlineData("\"translations\":{\"He will go.\":\"Er geht.\"}", "CM0107")]
    public void Validate_TextInClaim_IsReportedWithSketches(string member, params string[] codes)
    {
        string[] texts =
        [
            "", " ", "\\u00a0", "cafe\u0301", "cafe\\u0301", "M\u043Escow", "M\\u043escow", "Mos\u200Bcow", "Mos\\u200bcow", "a\\u0007b", "a\u007Fb", "\\u202eabc", new string('a', 1_001), new string('é', 1_001), $"\\u0061{new string('a', 1_000)}",
            "english", "/a/b", "https://a b/", "https://a..b/", "https://\u043Eworld.org/", "https://mos\u200Bcow.org/",
        ];
        var hasText = member.StartsWith("\"text\"", StringComparison.Ordinal);
        using var file = new SketchedFile(
            ["""{"type":"dataset","claimModel":"1.0"}""", """{"type":"source","id":"s","title":"S"}""",
            .. texts.Select((text, index) => $$"""{"type":"claim","id":"c{{index}}",{{member.Replace("He will go.", text, StringComparison.Ordinal)}}{{(hasText ? "" : $",\"text\":\"Claim {index}.\"")}}{{(member.Contains("citations", StringComparison.Ordinal) ? "" : ",\"citations\":[{\"source\":\"s\"}]")}}}""")]);
        var expected = file.Validate(usesSketches: false, threads: 1, OneLine);

        var sketched = file.Validate(usesSketches: true, threads: 1, OneLine);

        sketched.Json.Should().Be(expected.Json);
        sketched.Report.Validation.Diagnostics.Select(found => found.Code).Distinct().Where(code => code.StartsWith("CM01", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Should().Equal(codes);
    }

    /// <summary>The claims of valid files that are created, by rule.</summary>
    private static readonly Dictionary<string, long> NotCleared = new()
    {
        // "supersedes" (CM4406)
        ["CM4107"] = 1,
        ["CM4111"] = 1,
        ["CM4308"] = 1,
        ["CM4406"] = 1,
        ["CM4409"] = 1,
        // "rating" (CM4202)
        ["CM4202"] = 1,
        ["CM4203"] = 1,
        // "lower" and "upper" (CM4205), or "amount" and one of these (CM4210)
        ["CM4205"] = 1,
        ["CM4207"] = 1,
        ["CM4210"] = 1,
        // "repeats" of a claim with a quantity (CM4410)
        ["CM4410"] = 2,
        // "identifiers" (CM4502)
        ["CM4501"] = 2,
        ["CM4502"] = 1,
    };

    /// <summary>Returns the lines of a document or of JSON Lines.</summary>
    private static SketchedFile FileOf(string path)
    {
        if (path.EndsWith(RuleFiles.Lines, StringComparison.Ordinal))
        {
            return new(Split(File.ReadAllBytes(path))) { Options = Options, MaxLineBytes = 1_000 };
        }

        var dataset = ClaimDataset.ReadFile(path).Dataset.AcceptLoss();
        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, [dataset.WithoutRecords(), .. dataset.EnumerateRecords().Where(record => record is not ClaimDataset)]);
        return new(Split(lines.ToArray())) { Options = Options };
    }

    private static IEnumerable<byte[]> Split(byte[] text) => Encoding.Latin1.GetString(text).TrimEnd('\n').Split('\n').Select(Encoding.Latin1.GetBytes);
}

using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class RuleFilesTests
{
    /// <summary>The rules that files can violate, that is, all but CM0106, which only code can violate, and CM0111, which is about the runtime.</summary>
    private static readonly IEnumerable<Rule> Rules = RuleSet.Default.Rules.Where(rule => rule.Code is not ("CM0106" or "CM0111"));

    /// <summary>The rules that only JSON Lines can violate.</summary>
    private static readonly string[] LineRules = ["CM0022", "CM0023", "CM0024", "CM0025", "CM0026", "CM0027", "CM0028"];

    private static readonly string[] Kinds = ["valid", "invalid"];

    public static TheoryData<string> Names => [.. ExpectedFindings.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_InvalidFile_ReportsExactlyTheExpectedFindings(string name)
    {
        var report = RuleFiles.Validate(RuleFiles.Invalid(name));

        report.Diagnostics.Select(found => ExpectedFinding.Of(name, found)).Should().Equal(ExpectedFindings.All.Where(row => row.Name == name));
        report.Diagnostics.Should().OnlyContain(found => found.File == RuleFiles.Invalid(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_ValidFile_ReportsNothing(string name)
    {
        var report = RuleFiles.Validate(RuleFiles.Valid(name));

        report.Diagnostics.Should().BeEmpty();
        report.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void ExpectedFindings_CoverEveryRule() =>
        ExpectedFindings.Names.Should().Equal(Rules.Select(rule => $"{rule.Code}-{rule.Name}"));

    [Fact]
    public void Folder_ContainsTwoFilesForEveryRule() =>
        RuleFiles.All.Select(Path.GetFileName).Should().BeEquivalentTo(
            Rules.SelectMany(rule => Kinds.Select(kind => $"{rule.Code}-{rule.Name}.{kind}{(LineRules.Contains(rule.Code) ? RuleFiles.Lines : RuleFiles.Document)}")));

    [Fact]
    public void ExpectedFindings_SeverityIsThatOfTheRule() =>
        ExpectedFindings.All.Should().OnlyContain(row => RuleSet.Default.Find(row.Code)!.Severity == row.Severity);

    [Fact]
    public void Messages_EndWithPeriodOrQuestionMark() =>
        ExpectedFindings.All.Should().OnlyContain(row => row.Message.EndsWith('.') || (row.Message.EndsWith("\"?", StringComparison.Ordinal) && row.Message.Contains(" Did you mean \"", StringComparison.Ordinal)));
}

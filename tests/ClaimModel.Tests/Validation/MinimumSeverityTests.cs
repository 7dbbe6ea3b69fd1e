using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Validation;
using FluentValidation.Results;

namespace ClaimModel.Tests.Validation;

public class MinimumSeverityTests
{
    /// <summary>Both forms have a later minor version (info), a misspelled member and no citation (warnings), and a blank text (error).</summary>
    private const string Document = """{"claimModel":"1.9","claims":[{"id":"c","text":" ","languag":"en"}]}""";

    private const string Lines = """
        {"type":"dataset","claimModel":"1.9"}
        {"type":"claim","id":"c","text":" ","languag":"en"}
        """;

    public static TheoryData<DiagnosticSeverity> Severities => [.. Enum.GetValues<DiagnosticSeverity>()];

    [Fact]
    public void Validate_ByDefault_ReportsAllSeverities()
    {
        foreach (var options in new[] { null, new ValidationOptions() })
        {
            ClaimDataset.Read(Document).Validate(options).Diagnostics.Select(found => found.Severity).Should().Contain(Enum.GetValues<DiagnosticSeverity>());
            ReportOfLines(options).Diagnostics.Select(found => found.Severity).Should().Contain(Enum.GetValues<DiagnosticSeverity>());
            ClaimDataset.Read(Document).Dataset.Validate(options).Count(DiagnosticSeverity.Warning).Should().BePositive();
        }
    }

    [Theory]
    [MemberData(nameof(Severities))]
    public void Validate_Minimum_OmitsLessSevereDiagnostics(DiagnosticSeverity minimum)
    {
        var options = new ValidationOptions { MinimumSeverity = minimum };
        var read = ClaimDataset.Read(Document);

        Check(read.Validate(), read.Validate(options));
        Check(read.Dataset.Validate(), read.Dataset.Validate(options));
        Check(read.Dataset.ToBuilder().ToDataset().Validate(), read.Dataset.ToBuilder().ToDataset().Validate(options));
        Check(ReportOfLines(null), ReportOfLines(options));

        void Check(ValidationReport all, ValidationReport reported)
        {
            reported.Diagnostics.Should().Equal(all.Diagnostics.Where(found => found.Severity >= minimum));
            foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
            {
                reported.Count(severity).Should().Be(severity >= minimum ? all.Count(severity) : 0);
            }
        }
    }

    [Theory]
    [InlineData(null, "CM0101 Error")]
    [InlineData(DiagnosticSeverity.Error, "CM0101 Error")]
    [InlineData(DiagnosticSeverity.Warning, "CM0101 Error|CM4402 Warning")]
    [InlineData(DiagnosticSeverity.Info, "CM0101 Error|CM4402 Warning")]
    public void Validator_Minimum_IsErrorByDefault(DiagnosticSeverity? minimum, string expected)
    {
        var dataset = new ClaimDataset { Claims = [new Claim { Id = "c", Text = " ", Claimants = ["a"], AssertedOn = "2017" }] };
        var options = new ValidationOptions { MinimumSeverity = minimum, AllowExternalReferences = true };

        Shown(new ClaimValidator(options).Validate(dataset.Claims[0])).Should().Be(expected);
        Shown(new ClaimDatasetValidator(options).Validate(dataset)).Should().Be(expected);
    }

    [Fact]
    public void Validator_WarningOnly_IsValidByDefault()
    {
        var claim = new Claim { Id = "c", Text = "It rains." };

        new ClaimValidator().Validate(claim).IsValid.Should().BeTrue();
        new ClaimValidator(new()).Validate(claim).IsValid.Should().BeTrue();
        new ClaimValidator(new() { MinimumSeverity = DiagnosticSeverity.Warning }).Validate(claim).IsValid.Should().BeFalse();
    }

    /// <summary>A rule whose violations are not reported still applies: other rules report nothing about a blank text.</summary>
    [Fact]
    public void Validate_BlankTextBelowTheMinimum_ReportsNothingElseAboutIt()
    {
        var dataset = new ClaimDataset { Sources = [new Source { Id = "s", Title = "S", Url = " " }] };
        var options = new ValidationOptions { Rules = RuleSet.Default.WithSeverity("CM0101", DiagnosticSeverity.Warning) };

        dataset.Validate(options).Diagnostics.Select(found => found.Code).Should().Equal("CM0101");
        dataset.Validate(options with { MinimumSeverity = DiagnosticSeverity.Error }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void MinimumSeverity_Undefined_Throws() =>
        FluentActions.Invoking(() => new ValidationOptions { MinimumSeverity = (DiagnosticSeverity)3 }).Should().Throw<ArgumentOutOfRangeException>();

    private static ValidationReport ReportOfLines(ValidationOptions? options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Lines));
        return ClaimJsonLines.Validate(stream, options, cancellationToken: TestContext.Current.CancellationToken).Validation;
    }

    private static string Shown(ValidationResult result) => string.Join('|', result.Errors.Select(error => $"{error.ErrorCode} {error.Severity}"));
}

using ClaimModel.Tests.Support;
using ClaimModel.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Validation;

/// <summary>Both ways of validating agree on generated datasets, most of which have problems.</summary>
public class GeneratedProblemsTests
{
    private static readonly ClaimDatasetValidator Validator = new(RuleFiles.OptionsOfValidators);

    [Fact]
    public void DatasetValidator_AnyDataset_FindsTheSameAsValidate() => Check(dataset =>
        Validator.Validate(dataset).Errors.Select(SameFindingsTests.Finding.Of).SequenceEqual(dataset.Validate(RuleFiles.Options).Diagnostics.Select(WithPropertyPath)));

    [Fact]
    public void Findings_AnyDataset_AreTheSameAfterReadingItsText() => Check(dataset =>
        dataset.Validate(RuleFiles.Options).Diagnostics.Select(found => found.Message).Order(StringComparer.Ordinal)
            .SequenceEqual(ClaimDataset.Read(dataset.ToUtf8()).Dataset.Validate(RuleFiles.Options).Diagnostics.Select(found => found.Message).Order(StringComparer.Ordinal)));

    [Fact]
    public void Findings_AnyDatasetReadFromText_AreInDocumentOrder() => Check(dataset =>
    {
        var found = ClaimDataset.Read(dataset.ToUtf8()).Validate(RuleFiles.Options).Diagnostics;
        return found.Zip(found.Skip(1), (first, next) => first.Line < next.Line || (first.Line == next.Line && first.Column <= next.Column)).All(isInOrder => isInOrder);
    });

    /// <summary>A language is in brackets in the path of a property.</summary>
    private static SameFindingsTests.Finding WithPropertyPath(Diagnostic found)
    {
        var finding = SameFindingsTests.Finding.Of(found);
        return finding with { Path = finding.Path.Replace("Names.Ru", "Names[ru]", StringComparison.Ordinal) };
    }

    private static void Check(Func<ClaimDataset, bool> property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(200)).WithEndSize(12), Prop.ForAll(InvalidDatasets.All.ToArbitrary(), property));
}

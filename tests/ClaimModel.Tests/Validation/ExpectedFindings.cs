namespace ClaimModel.Tests.Validation;

/// <summary>The expected findings in the invalid files, in the order of the report. No others may be reported.</summary>
internal static partial class ExpectedFindings
{
    public static IReadOnlyList<ExpectedFinding> All { get; } = [.. Json, .. Texts, .. Actors, .. Topics, .. Sources, .. Claims, .. Contradictions, .. Datasets];

    /// <summary>The names of the files without their extensions, which are the codes and names of the rules.</summary>
    public static IEnumerable<string> Names => All.Select(finding => finding.Name).Distinct();
}

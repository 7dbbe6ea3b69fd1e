namespace ClaimModel.Tests.Validation;

/// <summary>What each of the invalid files is reported with, and nothing else, in the order of the report.</summary>
internal static partial class ExpectedFindings
{
    public static IReadOnlyList<ExpectedFinding> All { get; } = [.. Json, .. Texts, .. Actors, .. Topics, .. Sources, .. Claims, .. Contradictions, .. Datasets];

    /// <summary>The files' names without their endings, which are those of the rules.</summary>
    public static IEnumerable<string> Names => All.Select(finding => finding.Name).Distinct();
}

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>A pair of claims to export.</summary>
/// <param name="Premise">The first claim.</param>
/// <param name="Hypothesis">The second claim.</param>
/// <param name="Label">The label.</param>
/// <param name="IsSymmetric">Whether the label is the same in both directions.</param>
/// <param name="Contradiction">The contradiction; null if there is none.</param>
internal readonly record struct NliExportPair(Claim Premise, Claim Hypothesis, string Label, bool IsSymmetric, Contradiction? Contradiction)
{
    public const string ContradictionIdName = "contradiction_id";

    /// <summary>Gets the names of the members, in the order in which they are written.</summary>
    public static string[] Names { get; } = ["gold_label", "sentence1", "sentence2", "sentence1_id", "sentence2_id", "symmetric", ContradictionIdName, "strength", "explanation"];

    /// <summary>Gets the names and values of the members, in the order in which they are written; absent values are null.</summary>
    public IEnumerable<(string Name, string? Value)> Members => Names.Zip<string, string?>(
    [
        Label,
        Premise.Text,
        Hypothesis.Text,
        Premise.Id.Value,
        Hypothesis.Id.Value,
        IsSymmetric ? "true" : null,
        Contradiction?.Id.Value,
        Contradiction?.Strength.Word,
        Contradiction?.Explanation,
    ]);
}

namespace ClaimModel.Tests.Analysis.Pairs;

/// <summary>How many of some pairs are contradictions, and how many of them the finder finds.</summary>
internal sealed record PairScore(int Pairs, int Contradictions, int Found, int FoundWrongly, int Tensions, int TensionsFoundWrongly)
{
    public int FoundRightly => Found - FoundWrongly;

    public int Missed => Contradictions - FoundRightly;

    public double Precision => (double)FoundRightly / Found;

    public double Recall => (double)FoundRightly / Contradictions;

    public static PairScore Of(IReadOnlyCollection<PairResult> results) => new(
        results.Count,
        results.Count(result => result.Pair.IsContradiction),
        results.Count(result => result.IsFound),
        results.Count(result => result.IsFound && !result.Pair.IsContradiction),
        results.Count(result => result.IsTension),
        results.Count(result => result.IsTension && !result.Pair.IsContradiction));

    public override string ToString() => FormattableString.Invariant(
        $"""
        Of the {Found} pairs found, {FoundRightly} are contradictions: precision {Precision:0.00}. Of the {Contradictions} contradictions, {FoundRightly} are found: recall {Recall:0.00}.
        {Tensions} of the pairs found are tensions; of these, {Tensions - TensionsFoundWrongly} are contradictions. Of the {Found - Tensions} others, {FoundRightly - Tensions + TensionsFoundWrongly} are contradictions.
        """);
}

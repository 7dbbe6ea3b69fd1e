namespace ClaimModel.Analysis.Issues;

/// <summary>The qualifiers of a proposition, in the ordinal order of their normalized keys. Propositions with the same qualifiers have the same instance.</summary>
internal sealed class QualifierSet(int index, (string Key, ResolvedTerm Value)[] items)
{
    /// <summary>Gets a number that is unique among the sets of a dataset; 0 for the empty one.</summary>
    public int Index { get; } = index;

    public (string Key, ResolvedTerm Value)[] Items { get; } = items;
}

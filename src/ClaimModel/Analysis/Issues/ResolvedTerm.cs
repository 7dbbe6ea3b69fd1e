using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>What a subject, value or qualifier means: the id of an actor or topic, or words. Two terms of a dataset mean the same only if they are the same instance.</summary>
internal sealed class ResolvedTerm(int key, string text, bool isId, TextHash hash)
{
    /// <summary>Gets a number that is unique among the terms of a dataset.</summary>
    public int Key { get; } = key;

    /// <summary>Gets the id, or the normalized words.</summary>
    public string Text { get; } = text;

    public bool IsId { get; } = isId;

    /// <summary>Gets a hash that is the same for terms that mean the same, also by alias.</summary>
    public TextHash Hash => AliasOf?.Hash ?? hash;

    /// <summary>Gets the only id of which the words are an alias; null if there is none, or if the words are a name.</summary>
    public ResolvedTerm? AliasOf { get; init; }

    /// <summary>Gets the ids between which the words are ambiguous.</summary>
    public ResolvedTerm[] Bearers { get; init; } = [];

    /// <summary>Gets the id if there is one, also by alias.</summary>
    public ResolvedTerm? Id => IsId ? this : AliasOf;

    /// <summary>Gets the number that is the same for terms that mean the same, also by alias.</summary>
    public int Meaning => AliasOf?.Key ?? Key;

    public override string ToString() => Text;
}

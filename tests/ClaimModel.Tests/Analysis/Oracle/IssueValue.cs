namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The value that a term is on an issue, after repetitions have joined words.</summary>
/// <param name="Id">The id; null for words.</param>
/// <param name="Words">The words; the ordinally smallest of words that are joined.</param>
/// <param name="IsByAlias">Whether the term means the id by alias.</param>
/// <param name="Candidates">The ids that ambiguous words may mean.</param>
internal sealed record IssueValue(string? Id, string Words, bool IsByAlias, IReadOnlyList<string> Candidates)
{
    /// <summary>Terms with the same key are the same value.</summary>
    public string Key { get; } = Id is null ? $"words:{Words}" : $"id:{Id}";

    /// <summary>Determines whether a pair of values depends on an alias; an id differs from all words.</summary>
    public static bool DependsOnAlias(IssueValue one, IssueValue other) =>
        (one.IsByAlias || other.IsByAlias) && (one.IsId || other.IsId || one.Words != other.Words);

    private bool IsId => Id is not null && !IsByAlias;

    /// <summary>Gets the ids that the value means or may mean.</summary>
    public IEnumerable<string> MayMean => Id is null ? Candidates : [Id];
}

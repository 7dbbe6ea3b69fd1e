namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>What a term means: an id, or its words, which are ambiguous if they may mean several ids.</summary>
/// <param name="Text">The term as written, without surrounding white space.</param>
/// <param name="Words">The normalized words of the term.</param>
/// <param name="Id">The id that the term means; null for words.</param>
/// <param name="IsByAlias">Whether the term means the id by alias.</param>
/// <param name="Candidates">The ids that an ambiguous term may mean; otherwise, empty.</param>
internal sealed record Meaning(string Text, string Words, string? Id, bool IsByAlias, IReadOnlyList<string> Candidates)
{
    /// <summary>Terms with the same key are the same.</summary>
    public string Key { get; } = Id is null ? $"words:{Words}" : $"id:{Id}";

    /// <summary>Gets the id, or the words.</summary>
    public string Content => Id ?? Words;

    /// <summary>Returns the meaning of a term that is compared exactly.</summary>
    public static Meaning Exactly(string text) => new(text, text, $"exactly {text}", false, []);

    /// <summary>Gets a value indicating whether the term means an id exactly or by name.</summary>
    public bool IsId => Id is not null && !IsByAlias;

    /// <summary>Determines whether a pair of terms depends on an alias; an id differs from all words.</summary>
    public static bool DependsOnAlias(Meaning one, Meaning other) =>
        (one.IsByAlias || other.IsByAlias) && (one.IsId || other.IsId || one.Words != other.Words);
}

namespace ClaimModel.Analysis.Issues;

/// <summary>What a term means as a value on an issue, on which repetitions may join words across languages.</summary>
internal sealed class ValueMeaning
{
    public ValueMeaning(ResolvedTerm term) => (Term, Words, Id, IsByAlias, Bearers) = (term, term.Key, term.Id, term.AliasOf is not null, term.Bearers);

    /// <param name="term">The term.</param>
    /// <param name="words">The number of the words that are joined.</param>
    /// <param name="id">The id that the words mean; null if there is none.</param>
    /// <param name="isByAlias">Whether they mean it by alias.</param>
    /// <param name="bearers">The ids between which the words are ambiguous.</param>
    public ValueMeaning(ResolvedTerm term, int words, ResolvedTerm? id, bool isByAlias, ResolvedTerm[] bearers) => (Term, Words, Id, IsByAlias, Bearers) = (term, words, id, isByAlias, bearers);

    public ResolvedTerm Term { get; }

    /// <summary>Gets the number that is the same for the same words: the key of the id itself, or that of words, joined ones included.</summary>
    public int Words { get; }

    public ResolvedTerm? Id { get; }

    public bool IsByAlias { get; }

    public ResolvedTerm[] Bearers { get; }

    /// <summary>Gets the number that is the same for the same value.</summary>
    public int Key => Id?.Key ?? Words;
}

/// <summary>Compares values that are terms.</summary>
internal sealed class TermComparer(BroaderTopics broader)
{
    public BroaderTopics Broader => broader;

    /// <summary>Determines whether two values exclude each other.</summary>
    public bool Exclude(ValueMeaning one, ValueMeaning other) =>
        one.Key != other.Key && !AreAmbiguous(one, other) && !IsWithin(one, other) && !IsWithin(other, one);

    /// <summary>Determines whether a comparison of two values depends on an alias.</summary>
    public static bool DependsOnAlias(ValueMeaning one, ValueMeaning other) => (one.IsByAlias || other.IsByAlias) && one.Words != other.Words;

    /// <summary>Determines whether both values are ids, and one is a topic within the other one.</summary>
    public bool IsWithin(ValueMeaning narrower, ValueMeaning wider) =>
        broader.Any && narrower.Id is { } one && wider.Id is { } other && broader.IsWithin(one, other);

    private static bool AreAmbiguous(ValueMeaning one, ValueMeaning other) =>
        (one.Bearers.Length > 0 && (other.Id is { } id ? one.Bearers.Contains(id) : one.Bearers.Any(bearer => other.Bearers.Contains(bearer))))
        || (other.Bearers.Length > 0 && one.Id is { } otherId && other.Bearers.Contains(otherId));
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Why claims that look contradictory are not.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is no word at all. Thread-safe.
/// </remarks>
public readonly partial record struct ApparentReason : IVocabulary<ApparentReason>
{
    private static readonly Vocabulary<ApparentReason> Words = new(static word => new(word));

    private readonly string? _word;

    private ApparentReason(string word) => _word = word;

    /// <summary>They speak of different times.</summary>
    public static ApparentReason DifferentTime { get; } = Words.Known("differentTime");

    /// <summary>They speak of a wider and a narrower thing.</summary>
    public static ApparentReason DifferentScope { get; } = Words.Known("differentScope");

    /// <summary>They speak of different things under one name.</summary>
    public static ApparentReason DifferentReferent { get; } = Words.Known("differentReferent");

    /// <summary>They use a word in different meanings.</summary>
    public static ApparentReason DifferentDefinition { get; } = Words.Known("differentDefinition");

    /// <summary>One has replaced the other.</summary>
    public static ApparentReason Superseded { get; } = Words.Known("superseded");

    /// <summary>One was not said so.</summary>
    public static ApparentReason Misquote { get; } = Words.Known("misquote");

    /// <summary>The difference comes from a translation.</summary>
    public static ApparentReason Translation { get; } = Words.Known("translation");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ApparentReason> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ApparentReason> IVocabulary<ApparentReason>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ApparentReason FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

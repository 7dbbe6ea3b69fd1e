using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Where the work on a contradiction stands.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>open</c>. Thread-safe.
/// </remarks>
public readonly partial record struct ContradictionStatus : IVocabulary<ContradictionStatus>
{
    private static readonly Vocabulary<ContradictionStatus> Words = new(static word => new(word));

    private readonly string? _word;

    private ContradictionStatus(string word) => _word = word;

    /// <summary>Nobody has looked at it yet. The default.</summary>
    public static ContradictionStatus Open { get; } = Words.Default("open");

    /// <summary>Somebody is looking at it.</summary>
    public static ContradictionStatus UnderReview { get; } = Words.Known("underReview");

    /// <summary>A reviewer holds that it is one.</summary>
    public static ContradictionStatus Confirmed { get; } = Words.Known("confirmed");

    /// <summary>It only looks like one; the reason stands beside it.</summary>
    public static ContradictionStatus Apparent { get; } = Words.Known("apparent");

    /// <summary>It no longer stands, for one of the claims was withdrawn or corrected.</summary>
    public static ContradictionStatus Resolved { get; } = Words.Known("resolved");

    /// <summary>A reviewer holds that it is none.</summary>
    public static ContradictionStatus Dismissed { get; } = Words.Known("dismissed");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ContradictionStatus> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ContradictionStatus> IVocabulary<ContradictionStatus>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ContradictionStatus FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How hard claims exclude each other (logic; Argdown).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is no word at all. Thread-safe.
/// </remarks>
public readonly partial record struct ContradictionStrength : IVocabulary<ContradictionStrength>
{
    private static readonly Vocabulary<ContradictionStrength> Words = new(static word => new(word));

    private readonly string? _word;

    private ContradictionStrength(string word) => _word = word;

    /// <summary>They cannot both be true, nor both be false.</summary>
    public static ContradictionStrength Contradictory { get; } = Words.Known("contradictory");

    /// <summary>They cannot both be true.</summary>
    public static ContradictionStrength Contrary { get; } = Words.Known("contrary");

    /// <summary>They are hard to hold together.</summary>
    public static ContradictionStrength Tension { get; } = Words.Known("tension");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ContradictionStrength> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ContradictionStrength> IVocabulary<ContradictionStrength>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ContradictionStrength FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

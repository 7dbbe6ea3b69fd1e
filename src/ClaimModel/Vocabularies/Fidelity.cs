using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How a quote renders what was said.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>unspecified</c>. Thread-safe.
/// </remarks>
public readonly partial record struct Fidelity : IVocabulary<Fidelity>
{
    private static readonly Vocabulary<Fidelity> Words = new(static word => new(word));

    private readonly string? _word;

    private Fidelity(string word) => _word = word;

    /// <summary>Word for word.</summary>
    public static Fidelity Verbatim { get; } = Words.Known("verbatim");

    /// <summary>In other words.</summary>
    public static Fidelity Paraphrase { get; } = Words.Known("paraphrase");

    /// <summary>In another language.</summary>
    public static Fidelity Translation { get; } = Words.Known("translation");

    /// <summary>Shortened.</summary>
    public static Fidelity Summary { get; } = Words.Known("summary");

    /// <summary>Not stated. The default.</summary>
    public static Fidelity Unspecified { get; } = Words.Default("unspecified");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<Fidelity> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<Fidelity> IVocabulary<Fidelity>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static Fidelity FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How certain the claimant makes the claim out to be (FactBank).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>unspecified</c>. Thread-safe.
/// </remarks>
public readonly partial record struct Certainty : IVocabulary<Certainty>
{
    private static readonly Vocabulary<Certainty> Words = new(static word => new(word));

    private readonly string? _word;

    private Certainty(string word) => _word = word;

    /// <summary>Put as beyond doubt.</summary>
    public static Certainty Certain { get; } = Words.Known("certain");

    /// <summary>Put as likely.</summary>
    public static Certainty Probable { get; } = Words.Known("probable");

    /// <summary>Put as possible.</summary>
    public static Certainty Possible { get; } = Words.Known("possible");

    /// <summary>Nothing is said of it. The default.</summary>
    public static Certainty Unspecified { get; } = Words.Default("unspecified");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<Certainty> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<Certainty> IVocabulary<Certainty>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static Certainty FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How a claim stands towards its proposition (support, deny, query of RumourEval).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>asserts</c>. Thread-safe.
/// </remarks>
public readonly partial record struct Stance : IVocabulary<Stance>
{
    private static readonly Vocabulary<Stance> Words = new(static word => new(word));

    private readonly string? _word;

    private Stance(string word) => _word = word;

    /// <summary>The claimant says that the proposition holds. The default.</summary>
    public static Stance Asserts { get; } = Words.Default("asserts");

    /// <summary>The claimant says that it does not hold.</summary>
    public static Stance Denies { get; } = Words.Known("denies");

    /// <summary>The claimant calls it in question, and says neither.</summary>
    public static Stance Questions { get; } = Words.Known("questions");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<Stance> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<Stance> IVocabulary<Stance>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static Stance FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

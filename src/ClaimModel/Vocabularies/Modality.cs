using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What a claim does: the claims of fact, value and policy of debate theory, and three that speak of the future or of guilt.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>fact</c>. Thread-safe.
/// </remarks>
public readonly partial record struct Modality : IVocabulary<Modality>
{
    private static readonly Vocabulary<Modality> Words = new(static word => new(word));

    private readonly string? _word;

    private Modality(string word) => _word = word;

    /// <summary>Says what is or was so. The default.</summary>
    public static Modality Fact { get; } = Words.Default("fact");

    /// <summary>Says what is good, bad, better or worse.</summary>
    public static Modality Value { get; } = Words.Known("value");

    /// <summary>Says what should be done.</summary>
    public static Modality Policy { get; } = Words.Known("policy");

    /// <summary>Says what will be so.</summary>
    public static Modality Prediction { get; } = Words.Known("prediction");

    /// <summary>Says what the claimant will do.</summary>
    public static Modality Promise { get; } = Words.Known("promise");

    /// <summary>Says that somebody did wrong, without proof being given.</summary>
    public static Modality Allegation { get; } = Words.Known("allegation");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<Modality> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<Modality> IVocabulary<Modality>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static Modality FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How a contradiction was found.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>manual</c>. Thread-safe.
/// </remarks>
public readonly partial record struct DetectionMethod : IVocabulary<DetectionMethod>
{
    private static readonly Vocabulary<DetectionMethod> Words = new(static word => new(word));

    private readonly string? _word;

    private DetectionMethod(string word) => _word = word;

    /// <summary>By a person. The default.</summary>
    public static DetectionMethod Manual { get; } = Words.Default("manual");

    /// <summary>By a rule of a program.</summary>
    public static DetectionMethod Rule { get; } = Words.Known("rule");

    /// <summary>By a statistical model.</summary>
    public static DetectionMethod Model { get; } = Words.Known("model");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<DetectionMethod> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<DetectionMethod> IVocabulary<DetectionMethod>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static DetectionMethod FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

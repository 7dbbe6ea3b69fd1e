using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What a topic is.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>subject</c>. Thread-safe.
/// </remarks>
public readonly partial record struct TopicKind : IVocabulary<TopicKind>
{
    private static readonly Vocabulary<TopicKind> Words = new(static word => new(word));

    private readonly string? _word;

    private TopicKind(string word) => _word = word;

    /// <summary>A field that claims are about. The default.</summary>
    public static TopicKind Subject { get; } = Words.Default("subject");

    /// <summary>Something that happens at a time.</summary>
    public static TopicKind Event { get; } = Words.Known("event");

    /// <summary>A point at issue that claims answer.</summary>
    public static TopicKind Question { get; } = Words.Known("question");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<TopicKind> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<TopicKind> IVocabulary<TopicKind>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static TopicKind FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What a source is (schema.org, types of CreativeWork).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>other</c>. Thread-safe.
/// </remarks>
public readonly partial record struct SourceKind : IVocabulary<SourceKind>
{
    private static readonly Vocabulary<SourceKind> Words = new(static word => new(word));

    private readonly string? _word;

    private SourceKind(string word) => _word = word;

    /// <summary>A written piece in a newspaper, journal or site.</summary>
    public static SourceKind Article { get; } = Words.Known("article");

    /// <summary>Questions and answers.</summary>
    public static SourceKind Interview { get; } = Words.Known("interview");

    /// <summary>A speech.</summary>
    public static SourceKind Speech { get; } = Words.Known("speech");

    /// <summary>A press conference.</summary>
    public static SourceKind PressConference { get; } = Words.Known("pressConference");

    /// <summary>A post in a social network.</summary>
    public static SourceKind SocialPost { get; } = Words.Known("socialPost");

    /// <summary>A programme on radio or television, or a stream.</summary>
    public static SourceKind Broadcast { get; } = Words.Known("broadcast");

    /// <summary>A report, letter, treaty, ruling or other paper.</summary>
    public static SourceKind Document { get; } = Words.Known("document");

    /// <summary>A collection of data.</summary>
    public static SourceKind Dataset { get; } = Words.Known("dataset");

    /// <summary>A page of the web that is none of the others.</summary>
    public static SourceKind Web { get; } = Words.Known("web");

    /// <summary>None of the others, or not stated. The default.</summary>
    public static SourceKind Other { get; } = Words.Default("other");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<SourceKind> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<SourceKind> IVocabulary<SourceKind>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static SourceKind FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

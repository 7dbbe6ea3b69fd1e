using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What an actor is (STIX 2.1, identity_class).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>unknown</c>. Thread-safe.
/// </remarks>
public readonly partial record struct ActorKind : IVocabulary<ActorKind>
{
    private static readonly Vocabulary<ActorKind> Words = new(static word => new(word));

    private readonly string? _word;

    private ActorKind(string word) => _word = word;

    /// <summary>A single human being.</summary>
    public static ActorKind Person { get; } = Words.Known("person");

    /// <summary>A body with members or employees that is not a state.</summary>
    public static ActorKind Organization { get; } = Words.Known("organization");

    /// <summary>A state, or an organ of one.</summary>
    public static ActorKind Government { get; } = Words.Known("government");

    /// <summary>Several actors without a body of their own, such as "senior officials".</summary>
    public static ActorKind Group { get; } = Words.Known("group");

    /// <summary>A newspaper, broadcaster, agency or site that publishes.</summary>
    public static ActorKind Publication { get; } = Words.Known("publication");

    /// <summary>A program or model that makes claims.</summary>
    public static ActorKind System { get; } = Words.Known("system");

    /// <summary>It is not known what the actor is. The default.</summary>
    public static ActorKind Unknown { get; } = Words.Default("unknown");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ActorKind> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ActorKind> IVocabulary<ActorKind>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ActorKind FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

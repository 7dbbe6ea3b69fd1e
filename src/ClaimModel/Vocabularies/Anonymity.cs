using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Whether an actor's name is the name of the one who speaks.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>named</c>. Thread-safe.
/// </remarks>
public readonly partial record struct Anonymity : IVocabulary<Anonymity>
{
    private static readonly Vocabulary<Anonymity> Words = new(static word => new(word));

    private readonly string? _word;

    private Anonymity(string word) => _word = word;

    /// <summary>The name is the actor's own. The default.</summary>
    public static Anonymity Named { get; } = Words.Default("named");

    /// <summary>The name stands for one and the same actor, but is not that actor's own.</summary>
    public static Anonymity Pseudonymous { get; } = Words.Known("pseudonymous");

    /// <summary>Whoever relays the claim knows the name and does not give it: "a senior official".</summary>
    public static Anonymity Withheld { get; } = Words.Known("withheld");

    /// <summary>Nobody is known to know who it is.</summary>
    public static Anonymity Unknown { get; } = Words.Known("unknown");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<Anonymity> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<Anonymity> IVocabulary<Anonymity>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static Anonymity FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

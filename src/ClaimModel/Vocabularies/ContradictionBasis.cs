using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What a contradiction rests on: the typology of de Marneffe, Rafferty and Manning (2008), and three kinds of claims attributed to somebody.</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is no word at all. Thread-safe.
/// </remarks>
public readonly partial record struct ContradictionBasis : IVocabulary<ContradictionBasis>
{
    private static readonly Vocabulary<ContradictionBasis> Words = new(static word => new(word));

    private readonly string? _word;

    private ContradictionBasis(string word) => _word = word;

    /// <summary>One denies what the other asserts.</summary>
    public static ContradictionBasis Negation { get; } = Words.Known("negation");

    /// <summary>Words of opposite meaning.</summary>
    public static ContradictionBasis Antonym { get; } = Words.Known("antonym");

    /// <summary>Numbers that cannot both hold.</summary>
    public static ContradictionBasis Numeric { get; } = Words.Known("numeric");

    /// <summary>One presupposes what the other denies or questions.</summary>
    public static ContradictionBasis Factive { get; } = Words.Known("factive");

    /// <summary>The same place in a statement is filled in other ways.</summary>
    public static ContradictionBasis Structural { get; } = Words.Known("structural");

    /// <summary>Words that do not go together.</summary>
    public static ContradictionBasis Lexical { get; } = Words.Known("lexical");

    /// <summary>Together they go against what is known of the world.</summary>
    public static ContradictionBasis WorldKnowledge { get; } = Words.Known("worldKnowledge");

    /// <summary>Dates or an order that cannot both hold.</summary>
    public static ContradictionBasis Temporal { get; } = Words.Known("temporal");

    /// <summary>They are at odds over who said it.</summary>
    public static ContradictionBasis Attribution { get; } = Words.Known("attribution");

    /// <summary>What was promised, against what came of it.</summary>
    public static ContradictionBasis PromiseVsOutcome { get; } = Words.Known("promiseVsOutcome");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ContradictionBasis> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ContradictionBasis> IVocabulary<ContradictionBasis>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ContradictionBasis FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

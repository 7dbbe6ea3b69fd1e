using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Whether a claim still stands (nanopublications: retracts, supersedes).</summary>
/// <remarks>
/// An open vocabulary: a word that ClaimModel does not know is kept. Equal when the words are the same. <c>default</c> is <c>active</c>. Thread-safe.
/// </remarks>
public readonly partial record struct ClaimStatus : IVocabulary<ClaimStatus>
{
    private static readonly Vocabulary<ClaimStatus> Words = new(static word => new(word));

    private readonly string? _word;

    private ClaimStatus(string word) => _word = word;

    /// <summary>It stands as it was made. The default.</summary>
    public static ClaimStatus Active { get; } = Words.Default("active");

    /// <summary>The claimant has taken it back.</summary>
    public static ClaimStatus Retracted { get; } = Words.Known("retracted");

    /// <summary>The claimant has corrected it.</summary>
    public static ClaimStatus Corrected { get; } = Words.Known("corrected");

    /// <summary>A later claim of the claimant has replaced it.</summary>
    public static ClaimStatus Superseded { get; } = Words.Known("superseded");

    /// <summary>The claimant never made it.</summary>
    public static ClaimStatus Misattributed { get; } = Words.Known("misattributed");

    /// <summary>The words that ClaimModel knows.</summary>
    public static IReadOnlyList<ClaimStatus> Known => Words.All;

    /// <summary>The word as it stands in JSON.</summary>
    public string Word => _word ?? Words.DefaultWord;

    /// <summary>Whether ClaimModel knows the word.</summary>
    public bool IsKnown => Words.Contains(Word);

    static Vocabulary<ClaimStatus> IVocabulary<ClaimStatus>.Vocabulary => Words;

    /// <summary>The value of a word, known or not.</summary>
    /// <exception cref="ArgumentException">The word is blank, or a known word in another case or with blanks.</exception>
    public static ClaimStatus FromWord(string word) => Words.FromWord(word);

    /// <summary>The word as it stands in JSON.</summary>
    public override string ToString() => Word;
}

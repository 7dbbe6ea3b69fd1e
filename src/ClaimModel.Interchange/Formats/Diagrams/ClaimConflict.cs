namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>Claims that exclude each other according to a contradiction.</summary>
/// <param name="Contradiction">The contradiction.</param>
/// <param name="Claims">Two claims that exclude each other; or more, of which it is known only that not all of them can stand.</param>
internal sealed record ClaimConflict(Contradiction Contradiction, ValueList<Claim> Claims)
{
    /// <summary>Gets a value indicating whether the claims still contradict each other: the contradiction is not apparent, resolved or dismissed, and no claim of a pair (of more, not all but one) has been withdrawn, corrected, superseded or found to be misattributed.</summary>
    public bool IsLive => Ended is null;

    /// <summary>Gets why the claims do not contradict each other, or no longer do, such as <c>apparent</c> or <c>claim retracted</c>; null if they do.</summary>
    public string? Ended => IsClosed ? Spaced(Contradiction.Status.Word) : InactiveWords;

    /// <summary>Gets a value indicating whether the conflict is between two claims.</summary>
    public bool IsPair => Claims.Count == 2;

    /// <summary>Gets the strength between these claims. Of the claims of a contradiction, not more than two are contradictory to each other.</summary>
    public Term<ContradictionStrength> Strength => Contradiction.Claims.Count > 2 && Contradiction.Strength == ContradictionStrength.Contradictory
        ? ContradictionStrength.Contrary
        : Contradiction.Strength;

    /// <summary>Gets how strong the conflict is, the status of the contradiction unless it is open, and that of a claim that no longer stands, such as <c>tension</c> and <c>(apparent: different scope)</c>.</summary>
    public ValueList<string> Words =>
    [
        Strength.Word,
        .. Contradiction switch
        {
            { Status.Known: ContradictionStatus.Open } => Array.Empty<string>(),
            { ApparentBecause: { } reason } => [$"({Spaced(Contradiction.Status.Word)}: {Spaced(reason.Word)})"],
            _ => [$"({Spaced(Contradiction.Status.Word)})"],
        },
        .. !IsClosed && InactiveWords is { } words ? [$"({words})"] : Array.Empty<string>(),
    ];

    /// <summary>Gets a number by which the strongest conflicts come first, and those that are not live last.</summary>
    public int Rank => (IsLive ? 0 : 10) + Strength.Known switch
    {
        ContradictionStrength.Contradictory => 0,
        ContradictionStrength.Contrary => 1,
        ContradictionStrength.Tension => 2,
        _ => 3,
    };

    /// <summary>Gets a value indicating whether the contradiction is apparent, resolved or dismissed.</summary>
    public bool IsClosed => Contradiction.Status.Known is ContradictionStatus.Apparent or ContradictionStatus.Resolved or ContradictionStatus.Dismissed;

    /// <summary>Gets the status of a claim if fewer than two claims still stand because of it.</summary>
    private string? InactiveWords =>
        Claims.Count(static claim => claim.IsActive) < 2 && Claims.FirstOrDefault(static claim => !claim.IsActive) is { } inactive ? $"claim {Spaced(inactive.Status.Word)}" : null;

    /// <summary>Returns a contradiction as a whole, with the claims that are in a dataset.</summary>
    public static ClaimConflict Of(ClaimDataset dataset, Contradiction contradiction) =>
        new(contradiction, [.. contradiction.Claims.Distinct().Select(dataset.FindClaim).OfType<Claim>()]);

    /// <summary>Returns a word such as <c>underReview</c> as people write it.</summary>
    private static string Spaced(string word) => string.Concat(word.Select(static letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}

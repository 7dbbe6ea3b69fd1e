namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>Claims that exclude each other according to a contradiction.</summary>
/// <param name="Contradiction">The contradiction.</param>
/// <param name="Claims">Two claims that exclude each other; or more, of which it is known only that not all of them can stand.</param>
internal sealed record ClaimConflict(Contradiction Contradiction, ValueList<Claim> Claims)
{
    /// <summary>Gets a value indicating whether the claims still contradict each other: the contradiction is not apparent, resolved or dismissed.</summary>
    public bool IsLive => Contradiction.Status.Known is not (ContradictionStatus.Apparent or ContradictionStatus.Resolved or ContradictionStatus.Dismissed);

    /// <summary>Gets a value indicating whether the conflict is between two claims.</summary>
    public bool IsPair => Claims.Count == 2;

    /// <summary>Gets the strength between these claims. Of the claims of a contradiction, not more than two are contradictory to each other.</summary>
    public string Strength => Contradiction.Claims.Count > 2 && Contradiction.Strength == ContradictionStrength.Contradictory
        ? new Term<ContradictionStrength>(ContradictionStrength.Contrary).Word
        : Contradiction.Strength.Word;

    /// <summary>Gets how strong the conflict is, and the status of the contradiction unless it is open, such as <c>tension</c> and <c>(apparent: different scope)</c>.</summary>
    public ValueList<string> Words => Contradiction switch
    {
        { Status.Known: ContradictionStatus.Open } => [Strength],
        { ApparentBecause: { } reason } => [Strength, $"({Spaced(Contradiction.Status.Word)}: {Spaced(reason.Word)})"],
        _ => [Strength, $"({Spaced(Contradiction.Status.Word)})"],
    };

    /// <summary>Gets a number by which the strongest conflicts come first, and those that are not live last.</summary>
    public int Rank => (IsLive ? 0 : 10) + Contradiction.Strength.Known switch
    {
        ContradictionStrength.Contradictory => 0,
        ContradictionStrength.Contrary => 1,
        ContradictionStrength.Tension => 2,
        _ => 3,
    };

    /// <summary>Returns a word such as <c>underReview</c> as people write it.</summary>
    private static string Spaced(string word) => string.Concat(word.Select(static letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}

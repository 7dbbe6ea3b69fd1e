using System.Globalization;

namespace ClaimDesk.Pages.Disputes;

/// <summary>What a reviewer decides about a contradiction.</summary>
/// <param name="Status">The word of the status.</param>
/// <param name="Because">Why it is only apparent; null if that is not said.</param>
/// <param name="Note">A note; null for none.</param>
internal sealed record ReviewDecision(string Status, string? Because, string? Note)
{
    /// <summary>Gets the decisions, with the labels of their buttons.</summary>
    public static IReadOnlyList<(string Status, string Label)> All { get; } =
        [("confirmed", "Confirm"), ("apparent", "Only apparent"), ("dismissed", "Dismiss"), ("underReview", "Keep under review")];

    /// <summary>Returns why the decision cannot be saved, and what to do; null if it can be.</summary>
    public string? Problem => (Status, Because) switch
    {
        _ when All.All(decision => decision.Status != Status) => $"\"{Status}\" is no decision. Use one of the buttons.",
        ("apparent", null) => "Say why the contradiction is only apparent: choose a reason beside the button.",
        _ => null,
    };

    /// <summary>Returns the contradiction with the decision.</summary>
    /// <param name="contradiction">The contradiction, as it was found or as it is declared.</param>
    /// <param name="reviewer">Who decides.</param>
    /// <param name="today">The day of the decision.</param>
    public Contradiction Apply(Contradiction contradiction, ActorId reviewer, DateOnly today) => contradiction with
    {
        Status = Term<ContradictionStatus>.Parse(Status, CultureInfo.InvariantCulture),
        ApparentBecause = Status == "apparent" && Because is not null ? Term<ApparentReason>.Parse(Because, CultureInfo.InvariantCulture) : null,
        Note = Note,
        ReviewedBy = reviewer,
        ReviewedOn = today,
    };
}

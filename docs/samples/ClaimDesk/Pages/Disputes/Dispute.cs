using ClaimDesk.Desk;
using ClaimModel.Analysis;

namespace ClaimDesk.Pages.Disputes;

/// <summary>A contradiction as pages show it: one that was found, one that the dataset declares, or both.</summary>
/// <param name="Contradiction">The contradiction as it is declared, or as it would be.</param>
/// <param name="IsDeclared">Whether the dataset contains it.</param>
/// <param name="Reason">Why the claims contradict each other, in words; null if that is not known.</param>
internal sealed record Dispute(Contradiction Contradiction, bool IsDeclared, string? Reason)
{
    /// <summary>The status of a contradiction that was found and not reviewed yet.</summary>
    public const string FoundStatus = "found";

    /// <summary>Gets the status as a word; <c>found</c> if the dataset does not contain it.</summary>
    public string Status => IsDeclared ? Contradiction.Status.ToString() : FoundStatus;

    /// <summary>Gets a value indicating whether the reason is that of the finder, which is in English whatever the language of the dataset.</summary>
    public bool IsReasonOfFinder { get; init; }

    /// <summary>Gets the strength as a word.</summary>
    public string Strength => Contradiction.Strength.ToString();

    /// <summary>Returns one that the dataset declares.</summary>
    public static Dispute Declared(Contradiction contradiction, FoundContradiction? found = null)
    {
        var foundReason = found?.ToString();
        var reason = contradiction.Explanation ?? foundReason;
        return new(contradiction, true, reason) { IsReasonOfFinder = reason is not null && reason == foundReason };
    }

    /// <summary>Returns one that was found.</summary>
    public static Dispute Found(FoundContradiction found) => new(found.Contradiction, false, found.ToString()) { IsReasonOfFinder = true };

    /// <summary>Returns the contradictions of a claim: those that are declared, then those that are found with a draft of it.</summary>
    public static IReadOnlyList<Dispute> OfClaim(DeskState state, Claim claim)
    {
        var found = state.Contradictions.FindFor(claim);
        var declared = state.Dataset.ContradictionsOfClaim(claim.Id);
        return
        [
            .. declared.Select(contradiction => Declared(contradiction, found.FirstOrDefault(other => other.Declared == contradiction.Id))),
            .. found.Where(other => other.Declared is null && !declared.Any(contradiction => contradiction.Id == other.Contradiction.Id)).Select(Found),
        ];
    }
}

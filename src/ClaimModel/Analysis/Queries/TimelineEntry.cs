namespace ClaimModel.Analysis;

/// <summary>A claim on a timeline, with the claims that supersede it and its contradictions.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record TimelineEntry
{
    /// <summary>Gets the claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Gets the date on which the claim was asserted; null if not specified.</summary>
    public PartialDate? On => Claim.AssertedOn;

    /// <summary>Gets the ids of the claims that supersede this one, in the order of the dataset; empty if there are none.</summary>
    public required ValueList<ClaimId> SupersededBy { get; init; }

    /// <summary>Gets a value indicating whether the claim is a current position of its claimants: it is active, and no other claim in the dataset supersedes it.</summary>
    public bool IsCurrent => Claim.IsActive && SupersededBy.IsEmpty;

    /// <summary>Gets the contradictions of the claim, in the order of the dataset.</summary>
    public required ValueList<Contradiction> Contradictions { get; init; }

    /// <summary>
    /// Gets the ids of the claims that this one is at odds with in its contradictions, except apparent and dismissed ones; empty if there are
    /// none. Claims of the same contradiction that agree with this one are not included.
    /// </summary>
    /// <remarks>
    /// Two claims are at odds if one of the rules of the <see cref="ContradictionFinder"/> says so. If no rule compares the claims of a
    /// contradiction, two claims are at odds; of more, it is known only that not all of them can stand, and none is included.
    /// </remarks>
    public ValueList<ClaimId> Opponents { get; init; } = [];

    /// <summary>Returns the date, the stance and the claim.</summary>
    public override string ToString() => $"{On?.ToString() ?? "undated"} {Claim.Stance} {Claim.ShortText}";
}

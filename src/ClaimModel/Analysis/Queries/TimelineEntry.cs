namespace ClaimModel.Analysis;

/// <summary>A claim in the order of time, and what became of it.</summary>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record TimelineEntry
{
    /// <summary>The claim: its stance says whether it asserts, denies or questions, its citations where.</summary>
    public required Claim Claim { get; init; }

    /// <summary>When it was said; null where not stated.</summary>
    public PartialDate? On => Claim.AssertedOn;

    /// <summary>The claims that say they replace it, in the order of the dataset; none where none does.</summary>
    public required ValueList<ClaimId> SupersededBy { get; init; }

    /// <summary>Whether the actor still stands by it, as far as the dataset tells: it is live, and no claim replaces it.</summary>
    public bool Stands => Claim.IsLive && SupersededBy.IsEmpty;

    /// <summary>The contradictions in which it stands, in the order of the dataset.</summary>
    public required ValueList<Contradiction> Contradictions { get; init; }

    /// <summary>The day and the claim.</summary>
    public override string ToString() => $"{On?.ToString() ?? "undated"} {Claim.Stance} {Claim}";
}

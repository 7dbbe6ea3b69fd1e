using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Everything about a claim on an issue that matters for conflicts, apart from repetitions.</summary>
internal readonly record struct ClaimLikeness(
    ClaimStance Stance,
    CertaintyLevel Certainty,
    bool IsStatedWithCertainty,
    ModalityKind Modality,
    PartialDate? AssertedOn,
    Relation Predicate,
    bool IsWrittenReversed,
    bool IsPrimary,
    ResolvedTerm Subject,
    ValueKind Kind,
    object? Value,
    Quantity? Quantity,
    string? Unit,
    int Time,
    int Scope,
    bool IsSuperseded,
    bool IsAttributed,
    byte Side)
{
    /// <summary>Returns a hash of the members that differ most often.</summary>
    public override int GetHashCode() => HashCode.Combine(Stance, Certainty, Value, Quantity, Time, Scope, Subject);

    public static ClaimLikeness Of(IssueClaim claim, ConflictStrategy strategy) => new(
        claim.Stance,
        claim.Certainty,
        claim.IsStatedWithCertainty,
        claim.Modality,
        claim.Modality.IsForetold || (claim.Modality.IsFact && strategy is Strategies.OutcomeStrategy) ? claim.Claim.AssertedOn : null,
        claim.Predicate.Class,
        claim.Predicate.IsReversed,
        claim.IsPrimary,
        claim.Subject,
        claim.Kind,
        claim.Kind == ValueKind.Term ? claim.Value!.Term : claim.Date?.ToString(), // claims of this kind have a value
        claim.Kind == ValueKind.Quantity ? claim.Claim.Proposition!.Quantity : null, // only claims with a proposition have a value
        claim.Quantity?.Unit,
        claim.Time.Index,
        claim.Qualifiers.Index,
        claim.IsSuperseded,
        claim.IsAttributed,
        strategy.SideOf(claim.Claim));
}

namespace ClaimModel.Analysis.Issues;

/// <summary>Claims that can conflict with each other, because they are about the same thing, and what decides whether they do.</summary>
internal sealed class IssueContext
{
    public required IssueKey Key { get; init; }

    public Conflicts.IssueKind Kind => Key.Kind;

    /// <summary>Gets the class of the predicate of the first claim.</summary>
    public required Relation Predicate { get; init; }

    /// <summary>Gets a value indicating whether the issue is in the direction opposite to that of the representative of the class.</summary>
    public required bool IsReversed { get; init; }

    public required IssueClaim[] Claims { get; init; }

    /// <summary>Gets the claims on the issue that are not compared, as far as they are needed.</summary>
    public required IReadOnlyList<IssueClaim> Others { get; init; }

    public required TermComparer Terms { get; init; }

    public required QualifierTable Qualifiers { get; init; }

    /// <summary>Gets a value indicating whether claims that may be about different times do not conflict.</summary>
    public required bool IgnoresUndeterminedTime { get; init; }

    /// <summary>Gets the traits that any of the claims have, by which rules that cannot find anything are skipped.</summary>
    public required IssueTraits Traits { get; init; }

    public bool IsFunctional => Predicate.IsFunctional(IsReversed);

    /// <summary>Returns a claim on the issue, also one that is not compared; null if there is none.</summary>
    public IssueClaim? Find(ClaimId id)
    {
        if (_byId is null)
        {
            _byId = [];
            foreach (var claim in Others.Concat(Claims))
            {
                _byId[claim.Claim.Id] = claim;
            }
        }

        return _byId.GetValueOrDefault(id);
    }

    private Dictionary<ClaimId, IssueClaim>? _byId;

    /// <summary>Determines whether two claims on the issue have the same value, or none.</summary>
    public static bool HaveSameValue(IssueClaim one, IssueClaim other) => one.Kind == other.Kind && one.Kind switch
    {
        ValueKind.Term => one.Value!.Key == other.Value!.Key, // claims of this kind have one
        ValueKind.Quantity => one.Quantity is { } quantity && other.Quantity is { } otherQuantity && quantity.IsIdenticalTo(otherQuantity),
        ValueKind.Date => one.Date!.IsIdenticalTo(other.Date!), // claims of this kind have one
        _ => true,
    };
}

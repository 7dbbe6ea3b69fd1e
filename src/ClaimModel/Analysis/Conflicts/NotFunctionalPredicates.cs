using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Collects predicates that have several values but are not functional.</summary>
internal sealed class NotFunctionalPredicates
{
    private readonly Dictionary<Relation, NotFunctionalPredicate> _found = [];

    /// <summary>Gets the predicates, in ordinal order.</summary>
    public IReadOnlyList<NotFunctionalPredicate> All => [.. _found.Values.OrderBy(found => found.Predicate, StringComparer.Ordinal)];

    public void Add(IssueContext issue)
    {
        if (issue.Kind != IssueKind.Issue || issue.IsFunctional)
        {
            return;
        }

        List<IssueClaim> claims = [.. issue.Claims.Where(claim => claim is { Stance: ClaimStance.Asserts, IsReversed: false, IsSuperseded: false, Kind: not ValueKind.None })];
        var count = claims.Select(claim => claim.ValueIdentity).Distinct().Count();
        if (count < 2)
        {
            return;
        }

        var proposition = claims[0].Claim.Proposition!; // claims on an issue have one
        if (_found.TryGetValue(issue.Predicate, out var known)
            && (known.ValueCount > count || (known.ValueCount == count && string.CompareOrdinal(known.Subject, proposition.Subject) <= 0)))
        {
            return;
        }

        _found[issue.Predicate] = new()
        {
            Predicate = proposition.Predicate,
            Subject = proposition.Subject,
            ValueCount = count,
            ValueKind = claims.TrueForAll(claim => claim.Kind == ValueKind.Quantity) ? "numbers"
                : claims.TrueForAll(claim => claim.Kind == ValueKind.Date) ? "dates"
                : "values",
        };
    }
}

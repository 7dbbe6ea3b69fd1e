namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The paragraph "Issues": how claims are read, and thus which issues they are on.</summary>
internal sealed class Readings(Terms terms, PredicateClassTable predicates)
{
    /// <summary>Returns the readings of a claim with a proposition, at most one for an issue; the claim as written comes first.</summary>
    public IReadOnlyList<Reading> Of(Claim claim)
    {
        var proposition = claim.Proposition!;
        var (@class, isReversed) = predicates.Of(proposition.Predicate);
        if (proposition.Value is not { } value)
        {
            return
            [
                new(claim, @class, isReversed, SubjectOf(proposition.Subject, @class), null)
                {
                    IsOfStatement = true,
                    Quantity = proposition.Quantity is { } quantity ? new(quantity, @class.UnitOf(proposition.Predicate)) : null,
                    Date = proposition.Quantity is null ? proposition.Date : null,
                },
            ];
        }

        var written = new Reading(claim, @class, isReversed, SubjectOf(proposition.Subject, @class), terms.MeaningOf(value)) { IsOfStatement = true };
        if (!@class.IsReadBothWays)
        {
            return [written];
        }

        var isOfStatement = @class.IsSymmetric ? IsInOrder(written.Subject, written.Value!) : !isReversed;
        var swapped = new Reading(claim, @class, !@class.IsSymmetric && !isReversed, written.Value!, written.Subject) { IsOfStatement = !isOfStatement };
        return swapped.Issue == written.Issue ? [written] : [written with { IsOfStatement = isOfStatement }, swapped];
    }

    private Meaning SubjectOf(string subject, PredicateClass @class) => @class.IsAboutClaims ? Meaning.Exactly(subject) : terms.MeaningOf(subject);

    /// <summary>Determines whether the first of two terms is the ordinally smaller one.</summary>
    private static bool IsInOrder(Meaning one, Meaning other) => string.CompareOrdinal(one.Content, other.Content) is var order
        && (order < 0 || (order == 0 && (one.Id is not null || other.Id is null)));
}

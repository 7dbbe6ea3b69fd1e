namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Returns copies of records, each without one of its members.</summary>
internal static class SmallerRecords
{
    public static IEnumerable<Claim> Of(Claim claim) =>
    [
        claim with { Proposition = null },
        claim with { Language = null },
        claim with { Claimants = [] },
        claim with { OnBehalfOf = null },
        claim with { Modality = Modality.Fact },
        claim with { Stance = Stance.Asserts },
        claim with { Certainty = Certainty.Unspecified },
        claim with { AssertedOn = null },
        claim with { ValidTime = null },
        claim with { Status = ClaimStatus.Active },
        .. Without(claim.Supersedes).Select(supersedes => claim with { Supersedes = supersedes }),
        .. Without(claim.Repeats).Select(repeats => claim with { Repeats = repeats }),
        .. claim.Proposition is { } proposition ? Of(proposition).Select(smaller => claim with { Proposition = smaller }) : [],
    ];

    public static IEnumerable<Contradiction> Of(Contradiction contradiction) =>
    [
        .. Without(contradiction.Claims).Where(claims => claims.Count >= 2).Select(claims => contradiction with { Claims = claims }),
        contradiction with { Detection = null },
        contradiction with { ReviewedBy = null, ReviewedOn = null, Note = null, Direction = null, Extensions = Extensions.Empty },
        contradiction with { Explanation = null, Topic = null, Basis = null },
        contradiction with { Status = ContradictionStatus.Open, ApparentBecause = null },
    ];

    public static IEnumerable<Actor> Of(Actor actor) =>
    [
        actor with { Names = LanguageMap.Empty },
        .. Without(actor.Aliases).Select(aliases => actor with { Aliases = aliases }),
    ];

    public static IEnumerable<Topic> Of(Topic topic) =>
    [
        topic with { Labels = LanguageMap.Empty },
        .. Without(topic.Aliases).Select(aliases => topic with { Aliases = aliases }),
        .. Without(topic.Broader).Select(broader => topic with { Broader = broader }),
    ];

    public static IEnumerable<Predicate> Of(Predicate predicate) =>
    [
        predicate with { Functional = false },
        predicate with { TimeVarying = false },
        predicate with { PerPeriod = false },
        predicate with { Symmetric = false },
        predicate with { Asymmetric = false },
        predicate with { AboutClaims = false },
        predicate with { Unit = null },
        .. Without(predicate.InverseOf).Select(others => predicate with { InverseOf = others }),
        .. Without(predicate.EquivalentTo).Select(others => predicate with { EquivalentTo = others }),
        .. Without(predicate.DisjointWith).Select(others => predicate with { DisjointWith = others }),
    ];

    private static IEnumerable<Proposition> Of(Proposition proposition) =>
    [
        proposition with { Value = null },
        proposition with { Quantity = null },
        proposition with { Date = null },
        proposition with { Qualifiers = Qualifiers.Empty },
        .. proposition.Quantity is { } quantity ? Of(quantity).Select(smaller => proposition with { Quantity = smaller }) : [],
    ];

    private static IEnumerable<Quantity> Of(Quantity quantity) =>
    [
        quantity with { Amount = null },
        quantity with { Lower = null },
        quantity with { Upper = null },
        quantity with { Unit = null },
        quantity with { Approximate = false },
    ];

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(index => (ValueList<T>)[.. items.Take(index), .. items.Skip(index + 1)]);
}

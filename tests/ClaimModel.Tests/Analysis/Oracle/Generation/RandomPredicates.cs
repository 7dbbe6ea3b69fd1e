namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random definitions of predicates, with relations between them.</summary>
internal static class RandomPredicates
{
    public static string[] Ids { get; } = ["p", "q", "r"];

    public static ValueList<Predicate> Create(Dice dice, IReadOnlyList<string> ids, Focus focus)
    {
        var isFunctional = focus != Focus.Relations && dice.Chance(75);
        var definitions = ids.Where(_ => dice.Chance(95)).Select(id => Definition(dice, id, focus) with { Functional = isFunctional != dice.Chance(10) }).ToList();
        return [.. dice.Shuffled(definitions)];
    }

    private static Predicate Definition(Dice dice, string id, Focus focus)
    {
        var related = focus == Focus.Relations ? 30 : 6;
        return new()
        {
            Id = id,
            TimeVarying = dice.Chance(9),
            PerPeriod = dice.Chance(9),
            Symmetric = dice.Chance(related / 2),
            Asymmetric = dice.Chance(related),
            AboutClaims = dice.Chance(focus == Focus.Attributions ? 80 : 2),
            Unit = dice.Maybe(10, "km", "m", "people"),
            InverseOf = Others(dice, related),
            EquivalentTo = Others(dice, related / 2),
            DisjointWith = Others(dice, related),
        };
    }

    private static ValueList<string> Others(Dice dice, int percent) =>
        dice.Chance(percent) ? [.. dice.Some(dice.Pick(1, 1, 1, 2), "p", "q", "q", "r", "unnamed")] : [];
}

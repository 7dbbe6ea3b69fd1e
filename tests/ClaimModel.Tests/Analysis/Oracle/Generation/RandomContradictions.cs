namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random contradictions that a dataset declares, with every status, found by rules or not, and touched by a person or not.</summary>
internal sealed class RandomContradictions(Dice dice, Theme theme, ValueList<Claim> claims)
{
    public ValueList<Contradiction> Create()
    {
        var count = dice.Pick(0, 0, 1, 1, 2, 3);
        return [.. Enumerable.Range(0, count).Select(number => Touched(Create(number)))];
    }

    private Contradiction Create(int number)
    {
        var ids = claims.Select(claim => claim.Id).ToList();
        var status = Term<ContradictionStatus>.Parse(dice.Pick("open", "open", "open", "open", "underReview", "confirmed", "apparent", "apparent", "resolved", "dismissed", "shelved"));
        return new()
        {
            Id = $"x{number}",
            Claims = [.. dice.Some(dice.Pick(2, 2, 2, 3, 3, 4, 6), dice.Chance(10) ? [.. ids, "unknown"] : ids)],
            Strength = dice.Pick(ContradictionStrength.Contradictory, ContradictionStrength.Contrary, ContradictionStrength.Tension),
            Status = status,
            ApparentBecause = status == ContradictionStatus.Apparent ? ApparentReason.DifferentTime : (Term<ApparentReason>?)null,
            Detection = dice.Chance(80)
                ? new() { Method = dice.Chance(90) ? DetectionMethod.Rule : DetectionMethod.Model, Rule = dice.Pick(theme.LikelyRules) }
                : null,
        };
    }

    private Contradiction Touched(Contradiction contradiction) => dice.Between(1, 20) switch
    {
        1 => contradiction with { ReviewedBy = "ann" },
        2 => contradiction with { ReviewedOn = "2020-01-01" },
        3 => contradiction with { Note = "A note." },
        4 => contradiction with { Direction = contradiction.Claims[0] },
        5 => contradiction with { Extensions = Extensions.Empty.With("x-ours", "1") },
        6 => contradiction with { Explanation = "Because.", Topic = "paris", Basis = ContradictionBasis.Numeric },
        _ => contradiction,
    };
}

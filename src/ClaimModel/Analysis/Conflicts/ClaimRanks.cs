using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Replaces numbers and dates by their ranks among those of a group, which are fast to compare.</summary>
internal static class ClaimRanks
{
    public static ClaimTraits[] TraitsOf(ClaimGroup group, ConflictStrategy strategy)
    {
        var (numbers, seconds) = (RanksOfNumbers(group), RanksOfSeconds(group));
        return Array.ConvertAll(group.Claims, claim =>
        {
            var (lower, upper) = claim switch
            {
                { Quantity: { } quantity } => (
                    quantity.ConvertedLower is { } least ? numbers[least] : int.MinValue,
                    quantity.ConvertedUpper is { } greatest ? numbers[greatest] : int.MaxValue),
                { Date: { IsUncertain: false } date } => (seconds[date.From], seconds[date.To]),
                _ => (int.MinValue, int.MaxValue),
            };
            return new ClaimTraits
            {
                Stance = claim.Stance,
                Kind = claim.Kind,
                Certainty = claim.Certainty,
                Side = strategy.SideOf(claim.Claim),
                IsSuperseded = claim.IsSuperseded,
                IsFact = claim.Modality.IsFact,
                MayWeaken = claim.Subject.AliasOf is not null || claim.Value is { IsByAlias: true } || claim.Quantity is { IsApproximate: true } || claim.Date is { IsApproximate: true },
                IsForetold = claim.Modality.IsForetold,
                Modality = claim.Modality.Index,
                Value = claim.Value?.Key ?? -1,
                Lower = lower,
                Upper = upper,
                Scope = claim.Qualifiers.Index,
                Time = claim.Time.Bounds,
                FirstSurer = -1,
                SecondSurer = -1,
            };
        });
    }

    private static Dictionary<Decimals, int> RanksOfNumbers(ClaimGroup group) => RanksOf(
        group.Claims.Select(claim => claim.Quantity).OfType<Measures.QuantityRange>()
            .SelectMany(quantity => new[] { quantity.ConvertedLower, quantity.ConvertedUpper }).OfType<Decimals>());

    private static Dictionary<Int128, int> RanksOfSeconds(ClaimGroup group) => RanksOf(
        group.Claims.Select(claim => claim.Date).OfType<Measures.DateSpan>().SelectMany(date => new[] { date.From, date.To }));

    private static Dictionary<T, int> RanksOf<T>(IEnumerable<T> values)
        where T : notnull
    {
        T[] sorted = [.. values.Distinct().Order()];
        return sorted.Select((value, rank) => (value, rank)).ToDictionary(pair => pair.value, pair => pair.rank);
    }
}

namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that many numbers or dates are given, by the lowest and the highest one.</summary>
internal static class ManyValuesSentence
{
    /// <summary>Returns "30 numbers are given for the death toll of the fire, from 11 (The mayor, 2017-06-01) to 40 (AP, 2017-06-30)"; null if the values have no order.</summary>
    /// <param name="context">The finding.</param>
    /// <param name="values">The values in ascending order.</param>
    public static string? TryOf(ExplanationContext context, List<StatedValue> values)
    {
        var unit = context.Clauses.UnitOf(values[0].Proposition);
        var areNumbers = values.TrueForAll(value => value.Quantity is { Amount: not null, Lower: null, Upper: null }
            && context.Clauses.UnitOf(value.Proposition) == unit);
        if (!areNumbers && !values.TrueForAll(value => value.Date is not null))
        {
            return null;
        }

        var noun = areNumbers ? "numbers" : "dates";
        return $"{QuantityWords.NumberOf(values.Count)} {noun} are given for {context.Clauses.TopicOf(values[0].Proposition)}, "
            + $"from {EndOf(values[0])} to {EndOf(values[^1])}{(areNumbers ? TrendOf(context, values) : "")}";
    }

    /// <summary>"11 (The mayor, 2017-06-01)", "11 (The mayor, 2017-06-01, and 2 others)".</summary>
    private static string EndOf(StatedValue value)
    {
        var others = Voices.Count(value.Speakers) - Voices.Count([value.Speakers[0]]);
        var suffix = others == 0 ? "" : others == 1 ? ", and another one" : $", and {QuantityWords.NumberOf(others)} others";
        return $"{value.Text} ({value.Speakers[0].AsDetail}{suffix})";
    }

    /// <summary>Says that each number is higher, or lower, than all that were stated on earlier days; empty if that is not so, or not known.</summary>
    private static string TrendOf(ExplanationContext context, List<StatedValue> values)
    {
        var isCountedAnew = context.Finding.Reason is null ? ": no contradiction if it was counted anew" : "";
        return Ascends(values) ? $". It rose with time{isCountedAnew}"
            : Ascends([.. Enumerable.Reverse(values)]) ? $". It fell with time{isCountedAnew}"
            : "";
    }

    /// <summary>Determines whether all claims of a value are certainly earlier than all claims of the next one.</summary>
    private static bool Ascends(List<StatedValue> values)
    {
        PartialDate? latest = null;
        foreach (var value in values)
        {
            var dates = value.Speakers.SelectMany(voice => voice.Claims).Select(claim => claim.AssertedOn).ToList();
            if (dates.Contains(null) || (latest is not null && !dates.TrueForAll(date => latest.IsBefore(date!) == Ternary.Yes))) // none is null
            {
                return false;
            }

            latest = dates.Max();
        }

        return true;
    }
}

namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that claims state different values where only one can be right.</summary>
internal static class ValueSentence
{
    /// <summary>The number of values listed before the rest is counted.</summary>
    private const int MaxListed = 3;

    /// <summary>Returns "AP puts the budget of the city at 1 GBP (2016-02-01), TASS at 2".</summary>
    public static string Of(ExplanationContext context)
    {
        var values = StatedValue.Of(context);
        return values.Count <= MaxListed + 1 ? List(context, values) : ManyValuesSentence.TryOf(context, values) ?? List(context, values);
    }

    /// <summary>Returns the values that claims assert, before what others deny.</summary>
    public static string List(ExplanationContext context, List<StatedValue> values)
    {
        var listed = values.Count <= MaxListed + 1 ? values.Count : MaxListed;
        var text = First(context, values[0]);
        var known = values[0].Speakers.SelectMany(voice => voice.Actors).ToHashSet();
        for (var index = 1; index < listed; index++)
        {
            var isLast = index == values.Count - 1;
            text += Next(context, values[index - 1], values[index], isLast && index > 1, known);
            known.UnionWith(values[index].Speakers.SelectMany(voice => voice.Actors));
        }

        return listed == values.Count ? text : $"{text}; {QuantityWords.NumberOf(values.Count - listed)} other values are given";
    }

    /// <summary>"AP puts the budget of the city at 1 GBP (2016-02-01)", "AP (2016-02-01) and BBC (2016-02-02) say that …".</summary>
    private static string First(ExplanationContext context, StatedValue value)
    {
        var (names, details) = value.NamesAndDetails;
        return PutsAt(value)
            ? $"{names} {(value.IsOfSeveral ? "put" : "puts")} {context.Clauses.TopicOf(value.Proposition)} at {value.Text}{details}"
            : $"{names} {(value.IsOfSeveral ? "say" : "says")}{context.Clauses.Of(value.Proposition)}{details}";
    }

    /// <summary>", BBC at 2 (2016-02-02)", " and also at 3", "; BBC (2016-02-02) says “Lyon”".</summary>
    private static string Next(ExplanationContext context, StatedValue previous, StatedValue value, bool isEnd, HashSet<ActorId> known)
    {
        var text = value.TextAfter(previous, context);
        var (names, details) = value.NamesAndDetails;
        var verb = PutsAt(value) ? "at " : "";
        if (value.HasSpeakersOf(previous) && (details.Length > 0 || value.Speakers[0].Parentheses.Length == 0))
        {
            return $" and also {verb}{text}{details}";
        }

        var also = value.Speakers.SelectMany(voice => voice.Actors).Any(known.Contains) ? "also " : "";
        verb = PutsAt(value) ? verb : $"{(value.IsOfSeveral ? "say" : "says")} ";
        return $"{(!PutsAt(value) ? ";" : isEnd ? ", and" : ",")} {names} {also}{verb}{text}{details}";
    }

    /// <summary>Determines whether the sentence has the form "AP puts the budget at 1".</summary>
    private static bool PutsAt(StatedValue value) => value.Quantity is not null && PredicatePhrase.Of(value.Proposition).Form == PredicateForm.Noun;
}

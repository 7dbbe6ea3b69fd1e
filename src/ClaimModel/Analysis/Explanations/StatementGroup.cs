using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Claims that say the same with the same stance.</summary>
internal sealed record StatementGroup(StanceVerb Verb, Clause Clause, List<Voice> Speakers)
{
    /// <summary>The number of groups listed before the rest is counted.</summary>
    private const int MaxListed = 2;

    private const string It = " it";

    /// <summary>Groups claims in the order of time, those with the same statement next to each other.</summary>
    public static List<StatementGroup> Of(ExplanationContext context, IEnumerable<Claim> claims) =>
    [
        .. from claim in Voices.InOrder(claims)
           where claim.Proposition is not null
           group claim by context.Clauses.Of(claim.Proposition!) into statement // see the condition
           from stance in statement.GroupBy(StanceVerb.Of)
           select new StatementGroup(stance.Key, statement.Key, context.Voices.Of(stance)),
    ];

    /// <summary>Returns "AP asserts on 2017-04-12 that Russia interfered", "AP questions whether Russia interfered".</summary>
    /// <param name="previous">The group that the sentence follows; if it has the same statement, this one is "it".</param>
    public string Say(StatementGroup? previous)
    {
        var (content, when) = (ContentAfter(previous), Voices.When(Speakers));
        return $"{Voices.Say(Speakers, Verb)}{(content == It ? $"{content}{when}" : $"{when}{content}")}";
    }

    /// <summary>Returns what is said: " that Russia interfered", " it".</summary>
    /// <param name="previous">The group that the sentence follows; if it has the same statement, this one is "it".</param>
    public string ContentAfter(StatementGroup? previous) =>
        previous?.Clause == Clause ? It
        : Verb == StanceVerb.Question && Clause.Start.StartsWith(" that ", StringComparison.Ordinal) ? $" whether{Clause.ToString()[" that".Length..]}"
        : $"{Clause}";

    /// <summary>Joins the first sentences of each side, and counts the others.</summary>
    public static string Join(List<string> one, List<string> other)
    {
        var others = Math.Max(0, one.Count - MaxListed) + Math.Max(0, other.Count - MaxListed);
        var text = string.Join("; ", one.Take(MaxListed).Concat(other.Take(MaxListed)));
        return others == 0 ? text : $"{text}; and {MessageText.Count(others, "other statement")}";
    }
}

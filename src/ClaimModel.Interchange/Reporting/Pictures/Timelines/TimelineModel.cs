using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>What a timeline shows.</summary>
internal sealed class TimelineModel
{
    /// <summary>The number of claims up to which each has a row of its own.</summary>
    private const int MaxSides = 6;

    private const int MaxTopics = 12;

    /// <summary>The number of claims of a contradiction that are considered as opponents of each of them.</summary>
    private const int MaxOpponents = 50;

    /// <summary>How many times longer than the dates of claims the times that they are about may be. Disputes have few claims, which need not be told apart.</summary>
    private const double DisputeReach = 100;
    private const double ActorReach = 6;

    private TimelineModel(string subject, List<TimelineLane> lanes, (LocalText Name, DrawnTime Time)? @event, double reach)
    {
        Subject = subject;
        Lanes = [.. lanes.Where(static lane => lane.Items.Any(static item => item.IsDrawn))];
        Event = @event;
        Undated = [.. lanes.SelectMany(static lane => lane.Items).Where(static item => item.Claim.AssertedOn is null).OrderBy(static item => item.Number)];
        Items = [.. lanes.SelectMany(static lane => lane.Items).OrderBy(static item => item.Number)];
        Scale = TimeScale.Of(
            [.. Items.SelectMany(static item => item.Events.Select(static change => change.Time).Concat(Present(item.Asserted)))],
            [.. Items.SelectMany(static item => Present(item.About)).Concat(Present(@event?.Time))],
            reach);
    }

    /// <summary>Gets what the timeline is about, for its name.</summary>
    public string Subject { get; }

    /// <summary>Gets the rows that have something to draw.</summary>
    public ValueList<TimelineLane> Lanes { get; }

    /// <summary>Gets all claims by number.</summary>
    public ValueList<TimelineItem> Items { get; }

    /// <summary>Gets the claims of which it is not known when they were asserted.</summary>
    public ValueList<TimelineItem> Undated { get; }

    /// <summary>Gets the day of all claims of a dispute, if nothing else has a date; then a sentence says all that a picture could show.</summary>
    public PartialDate? OnlyDate { get; private init; }

    /// <summary>Gets the event that the claims are about; null if there is none with a date.</summary>
    public (LocalText Name, DrawnTime Time)? Event { get; }

    /// <summary>Gets the time that is shown; null if nothing has a date.</summary>
    public TimeScale? Scale { get; }

    /// <summary>Returns the timeline of a contradiction: a row for each claim; if it has many, one for each speaker.</summary>
    public static TimelineModel OfDispute(ReportData data, Contradiction contradiction)
    {
        List<TimelineItem> items = Number([.. contradiction.Claims.Distinct().Select(data.Dataset.FindClaim).OfType<Claim>()], data, static item => item);
        List<Claim> order = [.. contradiction.Claims.Distinct().Select(data.Dataset.FindClaim).OfType<Claim>()];
        var lanes = items.Count <= MaxSides
            ? order.Select(claim => items.Find(item => item.Claim.Id == claim.Id)!).Select(item => new TimelineLane(NameOf(item, data), [item])) // each has an item
            : items.GroupBy(static item => item.Speaker).Select(group => new TimelineLane(NameOf(group.First(), data), [.. group]));
        var topic = contradiction.Topic is { } id ? data.Whole.FindTopic(id) : null;
        var day = items is [{ Claim.AssertedOn: { Precision: PartialDatePrecision.Day } first }, ..]
            && items.TrueForAll(item => item.Claim.AssertedOn == first && item.About is null && item.Events.IsEmpty) ? first : null;
        return new("the dispute", [.. lanes], topic?.OccurredOn is { } date ? (data.Names.Of(topic), DrawnTime.Of(date)) : null, DisputeReach) { OnlyDate = day };
    }

    /// <summary>Returns the timeline of the claims of an actor, and of those that others make on the actor's behalf: a row for each topic.</summary>
    public static TimelineModel OfActor(ReportData data, ActorId actor)
    {
        List<TimelineItem> items = Number([.. data.Dataset.ClaimsBy(actor)], data, item => WithOpponents(item, data));
        List<IGrouping<TopicId?, TimelineItem>> topics = [.. items.GroupBy(static item => item.Claim.Topics.IsEmpty ? default(TopicId?) : item.Claim.Topics[0])];
        List<IGrouping<TopicId?, TimelineItem>> largest = topics.Count <= MaxTopics ? topics : [.. topics.OrderByDescending(static topic => topic.Count()).Take(MaxTopics - 1)]; // stable
        List<TimelineLane> lanes = [.. topics.Where(largest.Contains).Select(topic => new TimelineLane(topic.Key is { } id ? data.Names.Of(id) : new("No topic", "en"), [.. topic]))];
        List<TimelineItem> rest = [.. topics.Where(topic => !largest.Contains(topic)).SelectMany(static topic => topic).OrderBy(static item => item.Number)];
        if (rest.Count > 0)
        {
            lanes.Add(new(new($"{topics.Count - largest.Count} other topics", "en"), [.. rest]));
        }

        return new(data.Names.Of(actor).Value, lanes, null, ActorReach);
    }

    private static IEnumerable<DrawnTime> Present(DrawnTime? time) => time is { } present ? [present] : [];

    private static LocalText NameOf(TimelineItem item, ReportData data) =>
        item.Claim.Claimants is [var only] && item.Claim.OnBehalfOf is null ? data.Names.Of(only) : new(item.Speaker, data.Names.DefaultLanguage);

    /// <summary>Numbers claims in chronological order.</summary>
    private static List<TimelineItem> Number(List<Claim> claims, ReportData data, Func<TimelineItem, TimelineItem> complete) =>
    [
        .. claims.OrderBy(static claim => claim.AssertedOn is null).ThenBy(static claim => claim.AssertedOn, PartialDate.ByMeaning)
            .Select((claim, index) => complete(new(claim, index + 1, SpeakerOf(claim, data), data.Names.Of(claim)) { Events = EventsOf(claim, data) })),
    ];

    private static string SpeakerOf(Claim claim, ReportData data)
    {
        var names = claim.Claimants.Select(id => data.Names.Of(id).Value).ToList();
        var speaker = names.Count == 0 ? "Claimant not known" : string.Join(", ", names.Take(3)) + (names.Count > 3 ? $" and {names.Count - 3} others" : "");
        return claim.OnBehalfOf is { } principal ? $"{speaker} for {data.Names.Of(principal)}" : speaker;
    }

    private static ValueList<TimelineEvent> EventsOf(Claim claim, ReportData data)
    {
        var reviews = claim.Reviews.Where(static review => review.PublishedOn is not null).Select(review => new TimelineEvent(
            review.PublishedOn!, // not null here
            $"reviewed{(review.Reviewer is { } reviewer ? $" by {data.Names.Of(reviewer)}" : "")}{(review.Verdict is { } verdict ? $": “{ShortText.Of(verdict, 80)}”" : "")}",
            IsReview: true));
        return claim.StatusOn is { } date && claim.Status != ClaimStatus.Active
            ? [.. reviews, new TimelineEvent(date, ReportWords.Of(claim.Status).ToLowerInvariant(), IsReview: false)]
            : [.. reviews];
    }

    private static TimelineItem WithOpponents(TimelineItem item, ReportData data)
    {
        List<(ClaimConflict Conflict, Contradiction Contradiction)> live =
        [
            .. data.Dataset.ContradictionsOfClaim(item.Claim.Id).Select(static each => (new ClaimConflict(each, []), each)).Where(static pair => pair.Item1.IsLive).OrderBy(static pair => pair.Item1.Rank),
        ];
        var opponents = live.SelectMany(pair => pair.Contradiction.Claims.Take(MaxOpponents).Where(id => id != item.Claim.Id).Select(data.Dataset.FindClaim).OfType<Claim>().Select(claim => (Speaker: SpeakerOf(claim, data), pair.Conflict.Strength)))
            .GroupBy(static pair => pair.Speaker).Select(static group => (group.Key, group.First().Strength));
        return item with { Contradiction = live.Count == 0 ? null : live[0].Contradiction, Opponents = [.. opponents] };
    }
}

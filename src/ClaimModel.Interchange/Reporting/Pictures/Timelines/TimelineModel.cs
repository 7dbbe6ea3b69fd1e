using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>What a timeline shows.</summary>
internal sealed class TimelineModel
{
    /// <summary>The number of claims up to which each has a row of its own.</summary>
    private const int MaxSides = 6;

    private const int MaxTopics = 12;

    /// <summary>The number of conflicts of a claim that are considered.</summary>
    private const int MaxOpponents = 50;

    /// <summary>How many times longer than the dates of claims the times that they are about may be. Disputes have few claims, which need not be told apart.</summary>
    private const double DisputeReach = 100;
    private const double ActorReach = 6;

    private TimelineModel(string subject, List<TimelineLane> lanes, TimelineSubject? @event, double reach)
    {
        Subject = subject;
        Lanes = [.. lanes.Where(static lane => lane.Items.Any(static item => item.IsDrawn))];
        Event = @event;
        Undated = [.. lanes.SelectMany(static lane => lane.Items).Where(static item => !item.IsDrawn).OrderBy(static item => item.Number)];
        Items = [.. lanes.SelectMany(static lane => lane.Items).OrderBy(static item => item.Number)];
        Scale = TimeScale.Of(
            [.. Items.SelectMany(static item => item.Events.Select(static change => change.Time).Concat(Present(item.Asserted)))],
            [.. Items.SelectMany(static item => Present(item.About)).Concat(Present(@event?.Time))],
            reach);
        OnlyDate = Items is [{ Claim.AssertedOn: { Precision: PartialDatePrecision.Day } first }, ..]
            && Items.All(item => item.Claim.AssertedOn == first && item.About is null && item.Events.IsEmpty) ? first : null;
    }

    /// <summary>Gets what the timeline is about, for its name.</summary>
    public string Subject { get; }

    /// <summary>Gets the rows that have something to draw.</summary>
    public ValueList<TimelineLane> Lanes { get; }

    /// <summary>Gets all claims by number.</summary>
    public ValueList<TimelineItem> Items { get; }

    /// <summary>Gets the claims that have nothing to draw.</summary>
    public ValueList<TimelineItem> Undated { get; }

    /// <summary>Gets the day of all claims, if nothing else has a date; then a sentence says all that a picture could show.</summary>
    public PartialDate? OnlyDate { get; }

    /// <summary>Gets the event that the claims are about; null if there is none with a date.</summary>
    public TimelineSubject? Event { get; }

    /// <summary>Gets the time that is shown; null if nothing has a date.</summary>
    public TimeScale? Scale { get; }

    /// <summary>Returns the timeline of a contradiction: a row for each claim; if it has many, one for each speaker.</summary>
    public static TimelineModel OfDispute(ReportData data, Contradiction contradiction)
    {
        var order = ClaimConflict.Of(data.Dataset, contradiction).Claims;
        List<TimelineItem> items = Number(order, data, static item => item);
        var lanes = items.Count <= MaxSides
            ? order.Select(claim => items.Find(item => item.Claim.Id == claim.Id)!).Select(item => new TimelineLane(SpeakerOf(item.Claim, data), [item])) // each has an item
            : items.GroupBy(static item => item.Speaker).Select(group => new TimelineLane(SpeakerOf(group.First().Claim, data), [.. group]));
        var topic = contradiction.Topic is { } id ? data.Whole.FindTopic(id) : null;
        return new("the dispute", [.. lanes], topic?.OccurredOn is { } date ? new(data.Names.Of(topic), date) : null, DisputeReach);
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

    /// <summary>Numbers claims by the earliest dates that are possible. The true order is not known where dates are not exact.</summary>
    private static List<TimelineItem> Number(IReadOnlyList<Claim> claims, ReportData data, Func<TimelineItem, TimelineItem> complete) =>
    [
        .. claims.OrderBy(static claim => claim.AssertedOn is null).ThenBy(static claim => claim.AssertedOn, PartialDate.ByMeaning)
            .Select((claim, index) => complete(new(claim, index + 1, SpeakerOf(claim, data).Value, data.Names.Of(claim)) { Events = EventsOf(claim, data) })),
    ];

    private static LocalText SpeakerOf(Claim claim, ReportData data) => claim switch
    {
        { Status.Known: ClaimStatus.Misattributed } => new($"Wrongly attributed: {Speakers.TextOf(data, claim)}", data.Names.DefaultLanguage),
        { Claimants: [var only], OnBehalfOf: null } => data.Names.Of(only),
        _ => new(Speakers.TextOf(data, claim), data.Names.DefaultLanguage),
    };

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
        ValueList<ClaimConflict> live = [.. data.Graph.ConflictsOf(item.Claim.Id).Where(static conflict => conflict.IsLive).Take(MaxOpponents)];
        var opponents = live.Where(static conflict => conflict.IsPair).Select(conflict => (Speaker: SpeakerOf(conflict.Claims.First(claim => claim.Id != item.Claim.Id), data).Value, Strength: conflict.Strength.Word))
            .GroupBy(static pair => pair.Speaker).Select(static group => (group.Key, group.First().Strength));
        return item with { Conflicts = live, Opponents = [.. opponents] };
    }
}

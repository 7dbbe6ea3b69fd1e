namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>A row of a timeline: the claims of one side, or on one topic.</summary>
/// <param name="Name">The name of the speaker or the topic.</param>
/// <param name="Items">The claims, in chronological order.</param>
internal sealed record TimelineLane(LocalText Name, ValueList<TimelineItem> Items);

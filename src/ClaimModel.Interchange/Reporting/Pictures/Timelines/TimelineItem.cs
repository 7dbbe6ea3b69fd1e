using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>A claim on a timeline.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Number">Its number in the timeline, from 1 in the order of the earliest dates that are possible; claims without a date come last.</param>
/// <param name="Speaker">Who makes it.</param>
/// <param name="Text">Its text.</param>
internal sealed record TimelineItem(Claim Claim, int Number, string Speaker, LocalText Text)
{
    /// <summary>Gets when it was asserted; null if that is not known.</summary>
    public DrawnTime? Asserted { get; } = Claim.AssertedOn is { } date ? DrawnTime.Of(date) : null;

    /// <summary>Gets the time that it is about; null if that is not stated.</summary>
    public DrawnTime? About { get; } = Claim.ValidTime is { } period ? DrawnTime.Of(period) : null;

    /// <summary>Gets what happened to it later, such as reviews.</summary>
    public ValueList<TimelineEvent> Events { get; init; } = [];

    /// <summary>Gets its conflicts that are live, the strongest first.</summary>
    public ValueList<ClaimConflict> Conflicts { get; init; } = [];

    /// <summary>Gets who contradicts it, and how strongly at most.</summary>
    public ValueList<(string Speaker, string Strength)> Opponents { get; init; } = [];

    /// <summary>Gets the conflicts of which it is not known which claims contradict this one.</summary>
    public IEnumerable<ClaimConflict> Undetermined => Conflicts.Where(static conflict => !conflict.IsPair);

    public bool IsDrawn => Asserted is not null || About is not null || !Events.IsEmpty;
}

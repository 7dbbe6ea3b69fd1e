using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>The event that the claims of a timeline are about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Date">When it happened.</param>
internal sealed record TimelineSubject(LocalText Name, DateInterval Date)
{
    public DrawnTime Time { get; } = DrawnTime.Of(Date);
}

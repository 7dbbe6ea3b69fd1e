using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>What happened to a claim: a review, or a change of its status.</summary>
/// <param name="Date">When.</param>
/// <param name="Words">What, such as "reviewed by Full Fact: “False”".</param>
/// <param name="IsReview">Whether it is a review.</param>
internal sealed record TimelineEvent(PartialDate Date, string Words, bool IsReview)
{
    public DrawnTime Time { get; } = DrawnTime.Of(Date);
}

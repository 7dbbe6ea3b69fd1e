using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> AssertedBeforePublished { get; } = new(
        "CM4301", "asserted-before-published", Error,
        "A claim is asserted no later than its source was published.",
        "A source can only report claims that were made before it was published.",
        "a claim with \"assertedOn\": \"2017-04-14\" that cites a source with \"publishedOn\": \"2017-04-13\"",
        "Correct one of the dates, or cite the source that contains the claim.",
        static (claim, context) =>
        {
            for (var i = 0; claim.AssertedOn is not null && i < claim.Citations.Count; i++)
            {
                if (context.FindSourceBefore(claim.AssertedOn, claim.Citations[i].Source) is { PublishedOn: { } published } source && claim.AssertedOn.IsSurelyAfter(published))
                {
                    context.Report("assertedOn", $"{context.Subject} was asserted on {claim.AssertedOn}, after {MessageText.Quoted(source.Id.Value)} was published on {published}, although it cites that source; correct one of the dates.", claim.AssertedOn);
                }
            }
        })
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.Without(["assertedOn", "citations"], ClaimSketches.IsNotAfterSources),
    };

    public static RecordRule<Claim> AssertedBeforeRecorded { get; } = new(
        "CM4302", "asserted-before-recorded", Error,
        "A claim is asserted no later than it was recorded.",
        "A claim cannot be recorded before it is made.",
        "\"assertedOn\": \"2017-04-12\", \"recordedOn\": \"2017-04-11\"",
        "Correct one of the dates.",
        static (claim, context) =>
        {
            if (claim.AssertedOn.IsSurelyAfter(claim.RecordedOn))
            {
                context.Report("assertedOn", $"{context.Subject} was asserted on {claim.AssertedOn}, after it was recorded on {claim.RecordedOn}; correct one of the dates.", claim.AssertedOn);
            }
        })
    { Clear = Clear<Claim>.NotAfter("assertedOn", "recordedOn") };

    public static RecordRule<Claim> AssertedInPast { get; } = new(
        "CM4303", "asserted-in-past", Error,
        "The date on which a claim was asserted is not in the future.",
        "A claim cannot have been made in the future; the year is probably mistyped.",
        "\"assertedOn\": \"2107-04-12\"",
        "Correct the date.",
        static (claim, context) => context.CheckNotInFuture(claim.AssertedOn, "assertedOn", "was asserted on"))
    { Clear = Clear<Claim>.NotInFuture("assertedOn") };

    public static RecordRule<Claim> RecordedInPast { get; } = new(
        "CM4304", "recorded-in-past", Error,
        "The date on which a claim was recorded is not in the future.",
        "The year is probably mistyped.",
        "\"recordedOn\": \"2107-04-12\"",
        "Correct the date.",
        static (claim, context) => context.CheckNotInFuture(claim.RecordedOn, "recordedOn", "was recorded on"))
    { Clear = Clear<Claim>.NotInFuture("recordedOn") };

    public static RecordRule<Claim> ClaimantInOffice { get; } = new(
        "CM4305", "claimant-in-office", Warning,
        "A claimant who speaks on behalf of an actor holds a role there at that time.",
        "A claimant who does not hold the role yet, or no longer holds it, cannot speak on behalf of the actor.",
        "a claim of 2019 with \"onBehalfOf\": \"united-states\" by a claimant whose role there ended in 2018",
        "Correct the date or the role, or remove \"onBehalfOf\".",
        static (claim, context) =>
        {
            if (claim.OnBehalfOf is not { } side || claim.AssertedOn is not { } asserted)
            {
                return;
            }

            for (var i = 0; i < claim.Claimants.Count; i++)
            {
                if (context.FindActor(claim.Claimants[i]) is { Roles.IsEmpty: false } actor
                    && context.Records.Roles.Of(actor, side) is { } roles
                    && !roles.MayInclude(asserted))
                {
                    context.ReportWithOther($"claimants/{i}", $"{context.Subject} was asserted on {asserted} on behalf of {MessageText.Quoted(side.Value)}, when {MessageText.Quoted(claim.Claimants[i].Value)} held no role there ({roles}); correct the date or the role.", claim.Claimants[i], actor, "roles");
                }
            }
        })
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.Without(["onBehalfOf", "assertedOn", "claimants"], ClaimSketches.AreInOffice),
    };

    public static RecordRule<Claim> ReviewAfterClaim { get; } = new(
        "CM4306", "review-after-claim", Error,
        "A review is published no earlier than its claim was asserted.",
        "A review that is older than the claim must be about another claim.",
        "a claim with \"assertedOn\": \"2017-04-12\" and a review with \"publishedOn\": \"2017-04-01\"",
        "Correct one of the dates, or move the review to the claim that it is about.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Reviews.Count; i++)
            {
                if (claim.AssertedOn.IsSurelyAfter(claim.Reviews[i].PublishedOn))
                {
                    context.Report($"reviews/{i}/publishedOn", $"{context.Subject} was asserted on {claim.AssertedOn}, after this review was published on {claim.Reviews[i].PublishedOn}; correct one of the dates.", claim.Reviews[i].PublishedOn);
                }
            }
        })
    { Clear = Clear<Claim>.Without(["assertedOn", "reviews"], ClaimSketches.IsNotAfterReviews) };

    public static RecordRule<Claim> StatusAfterClaim { get; } = new(
        "CM4307", "status-after-claim", Error,
        "A claim is retracted, corrected or superseded no earlier than it was asserted.",
        "A claim cannot be withdrawn before it is made.",
        "\"assertedOn\": \"2017-04-12\", \"status\": \"retracted\", \"statusOn\": \"2017-04-01\"",
        "Correct one of the dates.",
        static (claim, context) =>
        {
            if (claim.AssertedOn.IsSurelyAfter(claim.StatusOn))
            {
                context.Report("statusOn", $"{context.Subject} has been {MessageText.Plain(claim.Status.Word)} since {claim.StatusOn}, before it was asserted on {claim.AssertedOn}; correct one of the dates.", claim.StatusOn);
            }
        })
    { Clear = Clear<Claim>.NotAfter("assertedOn", "statusOn") };

    public static RecordRule<Claim> SupersedesEarlier { get; } = new(
        "CM4308", "supersedes-earlier", Warning,
        "A claim is asserted no earlier than the claims that it supersedes.",
        "An earlier claim cannot replace a later one.",
        "a claim of 2016 that supersedes one of 2017",
        "Swap the two, or correct one of the dates.",
        static (claim, context) => CheckEarlier(claim, claim.Supersedes, "supersedes", context))
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.Without(["supersedes"], ClaimSketches.IsNotBefore("supersedes")),
    };

    public static RecordRule<Claim> RepeatsEarlier { get; } = new(
        "CM4309", "repeats-earlier", Warning,
        "A claim is asserted no earlier than the claims that it repeats.",
        "An earlier claim cannot repeat a later one.",
        "a claim of 2016 that repeats one of 2017",
        "Swap the two, or correct one of the dates.",
        static (claim, context) => CheckEarlier(claim, claim.Repeats, "repeats", context))
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.Without(["repeats"], ClaimSketches.IsNotBefore("repeats")),
    };

    private static IReadOnlyList<RecordRule> Times =>
    [
        AssertedBeforePublished, AssertedBeforeRecorded, AssertedInPast, RecordedInPast, ClaimantInOffice, ReviewAfterClaim, StatusAfterClaim, SupersedesEarlier, RepeatsEarlier,
    ];

    private static void CheckEarlier(Claim claim, ValueList<ClaimId> others, string member, RuleContext context)
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (context.FindClaimAfter(claim.AssertedOn, others[i]) is { AssertedOn: { } date } && date.IsSurelyAfter(claim.AssertedOn))
            {
                context.Report($"{member}/{i}", $"{context.Subject} of {claim.AssertedOn} {member} {MessageText.Quoted(others[i].Value)} of {date}, which is later; swap the two, or correct one of the dates.", others[i]);
            }
        }
    }
}

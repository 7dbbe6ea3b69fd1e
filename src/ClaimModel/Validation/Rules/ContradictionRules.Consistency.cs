using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
    /// <summary>The maximum number of claimants that are compared.</summary>
    private const int MaxClaimants = 1_000;

    public static RecordRule<Contradiction> NotADuplicate { get; } = new(
        "CM5301", "not-a-duplicate", Warning,
        "The claims of a contradiction do not say the same thing.",
        "Claims with the same text and stance by the same claimants are duplicates or repetitions.",
        "two claims by \"lavrov\" with the text \"It is nonsense.\"",
        "Merge the claims, or use \"repeats\" to say that one repeats the other.",
        static (contradiction, context) =>
        {
            if (ClaimsOf(contradiction, context) is { Count: >= 2 } claims && claims.TrueForAll(claim => SaysTheSame(claim, claims[0], context.Lists)))
            {
                context.Report("claims", $"{context.Subject} is between claims with the same text and stance by the same claimants; merge the claims, or use \"repeats\" to say that one repeats the other.", contradiction.Claims);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> CommonTopic { get; } = new(
        "CM5302", "common-topic", Warning,
        "The claims of a contradiction have a topic in common.",
        "Claims about different topics do not contradict each other.",
        "a claim with \"topics\": [\"syria\"] against one with \"topics\": [\"elections\"]",
        "Add the topic to the claims, or check whether they contradict each other.",
        static (contradiction, context) =>
        {
            if (ClaimsOf(contradiction, context) is { Count: >= 2 } claims
                && claims.TrueForAll(claim => !claim.Topics.IsEmpty)
                && HaveNoCommonTopic(claims, context))
            {
                context.Report("claims", $"{context.Subject} is between claims that have no topic in common; add the topic to them, or check whether they contradict each other.", contradiction.Claims);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> TopicOfClaims { get; } = new(
        "CM5303", "contradiction-topic-of-claims", Warning,
        "The topic of a contradiction is a topic of one of its claims.",
        "Otherwise, a search by topic finds the contradiction but none of its claims.",
        "\"topic\": \"elections\" with two claims about \"syria\"",
        "Correct the topic, or add it to the claims.",
        static (contradiction, context) =>
        {
            if (contradiction.Topic is { } topic && !context.Options.AllowExternalReferences && context.FindTopic(topic) is not null && ClaimsOf(contradiction, context) is { Count: >= 2 } claims && claims.TrueForAll(claim => context.Records.Topics.WithBroader(claim.Topics)?.Contains(topic) == false))
            {
                context.Report("topic", $"{context.Subject} has the topic {MessageText.Quoted(topic.Value)}, which none of its claims has; correct the topic, or add it to the claims.", topic);
            }
        })
    { NeedsDataset = true, Reads = ["claims"] };

    public static RecordRule<Contradiction> TimesOverlap { get; } = new(
        "CM5304", "times-overlap", Warning,
        "Each claim of a contradiction is about a time that overlaps with that of another one, or the contradiction is marked as apparent.",
        "Claims about different times do not contradict each other. A period that ends when another one begins, such as 2009/2017 and 2017/2021, does not overlap with it. Whether a claim was made at all (\"attribution\") does not depend on these times.",
        "a claim with \"validTime\": \"2011\" against one with \"validTime\": \"2017\"",
        "Set \"status\" to \"apparent\" and \"apparentBecause\" to \"differentTime\", or correct one of the times.",
        static (contradiction, context) =>
        {
            if (MayBeReal(contradiction) && contradiction.Basis != ContradictionBasis.Attribution && ClaimsOf(contradiction, context) is { Count: >= 2 } claims && ApartInTime(claims) is { } apart)
            {
                context.Report(
                    "claims",
                    $"{context.Subject} is between {MessageText.Quoted(apart.First.Id.Value)} about {apart.First.ValidTime} and {MessageText.Quoted(apart.Second.Id.Value)} about {apart.Second.ValidTime}, which do not overlap; set \"status\" to \"apparent\" and \"apparentBecause\" to \"differentTime\", or correct one of the times.",
                    contradiction.Claims);
            }
        })
    { NeedsDataset = true, Reads = ["status", "basis"] };

    public static RecordRule<Contradiction> ActiveClaims { get; } = new(
        "CM5305", "contradicting-claims-active", Warning,
        "At least two claims of a contradiction are active, or the contradiction is marked as resolved, apparent or dismissed.",
        "A claim that was withdrawn or replaced no longer contradicts other claims.",
        "an open contradiction, one of whose two claims has \"status\": \"retracted\"",
        "Set \"status\" to \"resolved\", or to \"apparent\" because of \"superseded\" or \"misquote\".",
        static (contradiction, context) =>
        {
            if (MayBeReal(contradiction) && ClaimsOf(contradiction, context).Find(claim => !claim.IsActive) is { } inactive && ClaimsOf(contradiction, context).Count(claim => claim.IsActive) < 2)
            {
                context.Report(
                    $"claims/{contradiction.Claims.IndexOf(inactive.Id)}",
                    $"{context.Subject} is {contradiction.Status}, but its claim {MessageText.Quoted(inactive.Id.Value)} is {MessageText.Plain(inactive.Status.Word)}; set \"status\" to \"resolved\", or to \"apparent\" with a reason.",
                    inactive.Id);
            }
        })
    { NeedsDataset = true, Reads = ["status"] };

    private static IReadOnlyList<RecordRule> Consistency => [NotADuplicate, CommonTopic, TopicOfClaims, TimesOverlap, ActiveClaims];

    /// <summary>Determines whether a contradiction may be real: its status is neither resolved nor apparent nor dismissed.</summary>
    private static bool MayBeReal(Contradiction contradiction) =>
        contradiction.Status == ContradictionStatus.Open
        || contradiction.Status == ContradictionStatus.UnderReview
        || contradiction.Status == ContradictionStatus.Confirmed;

    private static List<Claim> ClaimsOf(Contradiction contradiction, RuleContext context) =>
        contradiction.FindClaims(context.FindClaim);

    private static bool SaysTheSame(Claim claim, Claim other, LongLists lists) =>
        ReferenceEquals(claim, other)
            ? !claim.Claimants.IsEmpty
            : claim.Stance == other.Stance
                && claim.Text.Length <= TextRules.MaxProseLength
                && claim.Text.AsSpan().Trim().Equals(other.Text.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)
                && lists.Distinct(claim.Claimants) is { Count: > 0 and <= MaxClaimants } claimants
                && lists.Distinct(other.Claimants).Count == claimants.Count
                && claimants.All(claimant => lists.Contains(other.Claimants, claimant));

    /// <summary>Determines whether claims certainly have no topic in common. It is not determined if a claim has very many topics.</summary>
    private static bool HaveNoCommonTopic(List<Claim> claims, RuleContext context)
    {
        HashSet<TopicId>? common = null;
        foreach (var claim in claims)
        {
            if (context.Records.Topics.WithBroader(claim.Topics) is not { } topics)
            {
                return false;
            }

            if (common is null)
            {
                common = [.. topics];
            }
            else
            {
                common.IntersectWith(topics);
            }
        }

        return common is { Count: 0 };
    }

    /// <summary>Returns a claim whose time certainly does not overlap with that of any other claim, and one of the others; null if there is none.</summary>
    private static (Claim First, Claim Second)? ApartInTime(List<Claim> claims)
    {
        var index = SeparatePeriod.IndexIn(claims.ConvertAll(claim => claim.ValidTime));
        return index < 0 ? null : (claims[index], claims[index == 0 ? 1 : 0]);
    }
}

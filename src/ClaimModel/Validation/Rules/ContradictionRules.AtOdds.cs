using ClaimModel.Diagnostics;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> Duplicate { get; } = new(
        new(
            "CM5301", "not-a-duplicate", Warning,
            "A claimant who says the same thing twice does not contradict himself.",
            "Two claims with the same text and stance by the same claimants are a duplicate or a repetition.",
            "two claims of \"lavrov\" with the text \"It is nonsense.\"",
            "Merge the claims, or say with \"repeats\" that one says the other again."),
        static (contradiction, context) =>
        {
            if (Partners(contradiction, context) is { Count: >= 2 } claims && claims.TrueForAll(claim => SaysTheSame(claim, claims[0])))
            {
                context.Report("claims", $"{context.Subject} stands between claims that say the same by the same claimants; merge the claims, or say with \"repeats\" that one says the other again.", contradiction.Claims);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> CommonTopic { get; } = new(
        new(
            "CM5302", "common-topic", Warning,
            "The claims at odds have a topic in common.",
            "Claims about different things do not contradict each other.",
            "a claim with \"topics\": [\"syria\"] against one with \"topics\": [\"elections\"]",
            "Add the topic to the claims, or look whether they contradict each other."),
        static (contradiction, context) =>
        {
            if (Partners(contradiction, context) is { Count: >= 2 } claims
                && claims.TrueForAll(claim => !claim.Topics.IsEmpty)
                && CommonTopics(claims, context).Count == 0)
            {
                context.Report("claims", $"{context.Subject} stands between claims that have no topic in common; add the topic to them, or look whether they contradict each other.", contradiction.Claims);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> TopicOfClaims { get; } = new(
        new(
            "CM5303", "point-at-issue-of-claims", Warning,
            "The point at issue is a topic of the claims.",
            "Otherwise the contradiction is found under a topic under which its claims are not.",
            "\"topic\": \"elections\" with two claims about \"syria\"",
            "Correct the topic, or add it to the claims."),
        static (contradiction, context) =>
        {
            if (contradiction.Topic is { } topic && !context.Options.AllowExternalReferences && context.FindTopic(topic) is not null && Partners(contradiction, context) is { Count: >= 2 } claims && claims.TrueForAll(claim => !WithBroader(claim, context).Contains(topic)))
            {
                context.Report("topic", $"{context.Subject} has the topic {MessageText.Quoted(topic.Value)}, which none of its claims has; correct the topic, or add it to the claims.", topic);
            }
        })
    { NeedsDataset = true, Reads = ["claims"] };

    public static RecordRule<Contradiction> TimesOverlap { get; } = new(
        new(
            "CM5304", "times-overlap", Warning,
            "The claims at odds speak of times that overlap, or the contradiction is marked as apparent.",
            "What was so in one year and not so in another is no contradiction.",
            "a claim with \"validTime\": \"2011\" against one with \"validTime\": \"2017\"",
            "Set \"status\" to \"apparent\" and \"apparentBecause\" to \"differentTime\", or correct a time."),
        static (contradiction, context) =>
        {
            if (IsUnderDebate(contradiction) && Partners(contradiction, context) is { Count: >= 2 } claims && ApartInTime(claims) is { } apart)
            {
                context.Report(
                    "claims",
                    $"{context.Subject} stands between {MessageText.Quoted(apart.First.Id.Value)} about {apart.First.ValidTime} and {MessageText.Quoted(apart.Second.Id.Value)} about {apart.Second.ValidTime}, times that do not overlap; set \"status\" to \"apparent\" and \"apparentBecause\" to \"differentTime\", or correct a time.",
                    contradiction.Claims);
            }
        })
    { NeedsDataset = true, Reads = ["status"] };

    public static RecordRule<Contradiction> LivePartners { get; } = new(
        new(
            "CM5305", "partners-stand", Warning,
            "The claims at odds still stand, or the contradiction is marked as resolved or apparent.",
            "Who has taken back a claim no longer contradicts anybody with it.",
            "a contradiction that is open, and a claim of it with \"status\": \"retracted\"",
            "Set \"status\" to \"resolved\", or to \"apparent\" because of \"superseded\" or \"misquote\"."),
        static (contradiction, context) =>
        {
            if (IsUnderDebate(contradiction) && Partners(contradiction, context).Find(claim => !claim.IsLive) is { } fallen && Partners(contradiction, context).Count(claim => claim.IsLive) < 2)
            {
                context.Report(
                    $"claims/{contradiction.Claims.IndexOf(fallen.Id)}",
                    $"{context.Subject} is {contradiction.Status}, and its claim {MessageText.Quoted(fallen.Id.Value)} is {MessageText.Plain(fallen.Status.Word)}; set \"status\" to \"resolved\", or to \"apparent\" with its reason.",
                    fallen.Id);
            }
        })
    { NeedsDataset = true, Reads = ["status"] };

    private static IReadOnlyList<RecordRule> AtOdds => [Duplicate, CommonTopic, TopicOfClaims, TimesOverlap, LivePartners];

    /// <summary>Whether a contradiction counts as one that may stand.</summary>
    private static bool IsUnderDebate(Contradiction contradiction) =>
        contradiction.Status == ContradictionStatus.Open
        || contradiction.Status == ContradictionStatus.UnderReview
        || contradiction.Status == ContradictionStatus.Confirmed;

    private static List<Claim> Partners(Contradiction contradiction, RuleContext context) =>
        contradiction.FindClaims(context.FindClaim);

    private static bool SaysTheSame(Claim claim, Claim other) =>
        !claim.Claimants.IsEmpty
        && claim.Claimants.ToHashSet().SetEquals(other.Claimants)
        && claim.Stance == other.Stance
        && string.Equals(claim.Text.Trim(), other.Text.Trim(), StringComparison.OrdinalIgnoreCase);

    private static HashSet<TopicId> CommonTopics(List<Claim> claims, RuleContext context)
    {
        var common = WithBroader(claims[0], context);
        foreach (var claim in claims)
        {
            common.IntersectWith(WithBroader(claim, context));
        }

        return common;
    }

    /// <summary>The topics of a claim, and all topics above them.</summary>
    private static HashSet<TopicId> WithBroader(Claim claim, RuleContext context)
    {
        var topics = new HashSet<TopicId>();
        var open = new Stack<TopicId>(claim.Topics);
        while (open.TryPop(out var topic))
        {
            if (topics.Add(topic) && context.FindTopic(topic) is { } found)
            {
                foreach (var broader in found.Broader)
                {
                    open.Push(broader);
                }
            }
        }

        return topics;
    }

    /// <summary>Two claims about times that surely do not overlap, null where there are none.</summary>
    private static (Claim First, Claim Second)? ApartInTime(List<Claim> claims)
    {
        var dated = claims.FindAll(claim => claim.ValidTime is not null);
        for (var i = 1; i < dated.Count; i++)
        {
            if (dated[0].ValidTime!.Overlaps(dated[i].ValidTime!) == Ternary.No) // both are dated
            {
                return (dated[0], dated[i]);
            }
        }

        return null;
    }
}

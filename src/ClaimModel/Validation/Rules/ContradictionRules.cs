using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for contradictions, CM5xxx. Another file contains the rules about consistency with the claims.</summary>
internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> UniqueId { get; } = UniqueIdRule.For<Contradiction>(
        "CM5001",
        "If two contradictions share an id, it is unclear which one a review is about.",
        "two contradictions with \"id\": \"election\"",
        "Give one of them another id, or omit the ids.",
        static contradiction => contradiction.Id);

    public static RecordRule<Contradiction> Claims { get; } = ReferenceRule<ClaimId>.In<Contradiction>(
        "CM5101", "contradicting-claim-exists",
        "The claims of a contradiction are claims in the dataset.",
        "A contradiction with a missing claim shows only one side.",
        "\"claims\": [\"lavrov-attack\", \"tillerson-atack\"]",
        static (contradiction, context) => context.CheckReferences(contradiction.Claims, "claims", "claim"));

    public static RecordRule<Contradiction> Topic { get; } = ReferenceRule<TopicId>.In<Contradiction>(
        "CM5102", "contradiction-topic-exists",
        "The topic of a contradiction is a topic in the dataset.",
        "A contradiction that refers to a missing topic is not found by topic.",
        "\"topic\": \"asad-future\"",
        static (contradiction, context) => context.CheckReference(contradiction.Topic, "topic", "topic"));

    public static RecordRule<Contradiction> DetectedBy { get; } = ReferenceRule<ActorId>.In<Contradiction>(
        "CM5103", "detector-exists",
        "The detector of a contradiction is an actor in the dataset.",
        "The detector is the contact for questions about the contradiction. A program is an actor of the kind \"system\".",
        "\"detection\": { \"by\": \"annotator-7\" }",
        static (contradiction, context) => context.CheckReference(contradiction.Detection?.By, "detection/by", "detector"));

    public static RecordRule<Contradiction> ReviewedBy { get; } = ReferenceRule<ActorId>.In<Contradiction>(
        "CM5104", "contradiction-reviewer-exists",
        "The reviewer of a contradiction is an actor in the dataset.",
        "Without the reviewer, the review would appear to be the opinion of the dataset.",
        "\"reviewedBy\": \"editr\"",
        static (contradiction, context) => context.CheckReference(contradiction.ReviewedBy, "reviewedBy", "reviewer"));

    public static RecordRule<Contradiction> TwoClaims { get; } = new(
        "CM5201", "two-distinct-claims", Error,
        "A contradiction has at least two distinct claims.",
        "A contradiction is a relation between claims. A claim that makes two conflicting statements should be split into two claims.",
        "\"claims\": [\"lavrov-attack\", \"lavrov-attack\"]",
        "Add the missing claims.",
        static (contradiction, context) =>
        {
            if (!contradiction.Claims.Distinct().Skip(1).Any())
            {
                var (found, advice) = contradiction.Claims.IsEmpty ? ("no claims", "Add the claims.") : ("one distinct claim", "Add the other claim.");
                context.Report("claims", $"{context.Subject} has {found}; a contradiction needs two or more. {advice}", contradiction.Claims);
            }
        });

    public static RecordRule<Contradiction> UniqueClaims { get; } = new(
        "CM5202", "contradiction-unique", Error,
        "No two contradictions have the same claims, in any order.",
        "If A contradicts B, then B contradicts A; a contradiction that is listed twice would be counted twice.",
        "{ \"claims\": [\"a\", \"b\"], … }, { \"claims\": [\"b\", \"a\"], … }",
        "Merge the two.",
        static (contradiction, context) =>
        {
            if (contradiction.Claims.Distinct().Skip(1).Any()
                && context.EarlierWith<Contradiction>(KeyOf(contradiction)) is { } other
                && other.Claims.ToHashSet().SetEquals(contradiction.Claims))
            {
                context.Report("claims", $"{context.Subject} has the same claims as {MessageText.Quoted(other.Id.Value)}; merge the two.", contradiction.Claims);
            }
        })
    { NeedsDataset = true, Keys = static (contradiction, keys) => keys.Add(KeyOf(contradiction)) };

    public static RecordRule<Contradiction> ClaimListedOnce { get; } = new(
        "CM5203", "claim-listed-once", Warning,
        "A contradiction lists each claim only once.",
        "A contradiction that lists a claim twice appears to be between more claims than it is.",
        "\"claims\": [\"a\", \"b\", \"a\"]",
        "Delete the second occurrence.",
        static (contradiction, context) =>
        {
            // If there are fewer than two distinct claims, CM5201 is reported instead.
            var isContradiction = contradiction.Claims.Distinct().Skip(1).Any();
            var seen = new HashSet<ClaimId>();
            for (var i = 0; i < contradiction.Claims.Count; i++)
            {
                if (!seen.Add(contradiction.Claims[i]) && isContradiction)
                {
                    context.Report($"claims/{i}", $"{context.Subject} has the claim {MessageText.Quoted(contradiction.Claims[i].Value)} twice; delete the second occurrence.", contradiction.Claims[i]);
                }
            }
        });

    public static RecordRule<Contradiction> Direction { get; } = new(
        "CM5204", "direction-among-claims", Error,
        "The claim in `direction` is one of the claims of the contradiction.",
        "The direction is the claim of the contradiction that responds to the others.",
        "\"claims\": [\"a\", \"b\"], \"direction\": \"c\"",
        "Name one of the claims, or omit the direction.",
        static (contradiction, context) =>
        {
            if (contradiction.Direction is { } direction && !contradiction.Claims.IsEmpty && contradiction.Claims.IndexOf(direction) < 0)
            {
                var near = SpellingSuggestion.For(direction.Value, contradiction.Claims.Select(claim => claim.Value));
                context.Report("direction", $"{context.Subject} has the direction {MessageText.Quoted(direction.Value)}, which is not one of its claims; name one of them, or omit it.{MessageText.DidYouMean(near)}", direction, near);
            }
        })
    { Reads = ["claims"] };

    public static RecordRule<Contradiction> ReasonOnlyIfApparent { get; } = new(
        "CM5205", "reason-only-if-apparent", Error,
        "Only an apparent contradiction has a reason for being apparent.",
        "With a reason and another status, it is unclear whether this is a contradiction.",
        "\"status\": \"confirmed\", \"apparentBecause\": \"differentTime\"",
        "Set \"status\" to \"apparent\", or remove the reason.",
        static (contradiction, context) =>
        {
            if (contradiction.ApparentBecause is { } reason && contradiction.Status != ContradictionStatus.Apparent && contradiction.Status.IsKnown)
            {
                context.Report("apparentBecause", $"{context.Subject} is {contradiction.Status} but has a reason for being only apparent; set \"status\" to \"apparent\", or remove the reason.", reason);
            }
        })
    { Reads = ["status"] };

    public static RecordRule<Contradiction> ApparentExplained { get; } = new(
        "CM5206", "apparent-has-reason", Warning,
        "An apparent contradiction has a reason.",
        "Without a reason, readers cannot tell why the contradiction is only apparent.",
        "\"status\": \"apparent\"",
        "Add \"apparentBecause\".",
        static (contradiction, context) =>
        {
            if (contradiction.Status == ContradictionStatus.Apparent && contradiction.ApparentBecause is null)
            {
                context.Report("apparentBecause", $"{context.Subject} is apparent but has no reason; add \"apparentBecause\", such as \"differentTime\".");
            }
        });

    public static RecordRule<Contradiction> ConfidenceInBounds { get; } = new(
        "CM5207", "confidence-in-bounds", Error,
        "A confidence is between 0 and 1.",
        "A number on another scale, such as a percentage, would be misinterpreted.",
        "\"detection\": { \"method\": \"model\", \"confidence\": 95 }",
        "Write 0.95 for 95 percent.",
        static (contradiction, context) =>
        {
            if (contradiction.Detection?.Confidence is { } confidence && (confidence < 0 || confidence > 1))
            {
                context.Report("detection/confidence", $"{context.Subject} has the confidence {confidence}, which is not between 0 and 1; write 0.95 for 95 percent.", confidence);
            }
        });

    public static RecordRule<Contradiction> ConfidenceNeedsMethod { get; } = new(
        "CM5208", "confidence-needs-method", Warning,
        "Only a contradiction that was detected by a rule or model has a confidence.",
        "People do not state a numeric confidence; the method is probably missing.",
        "\"detection\": { \"confidence\": 0.87 }",
        "Add the method, or remove the confidence.",
        static (contradiction, context) =>
        {
            if (contradiction.Detection is { Confidence: { } confidence } detection && detection.Method == DetectionMethod.Manual)
            {
                context.Report("detection/confidence", $"{context.Subject} has a confidence but was detected manually; add the method, or remove the confidence.", confidence);
            }
        })
    { Reads = ["detection/method"] };

    public static RecordRule<Contradiction> RuleNeedsMethod { get; } = new(
        "CM5209", "rule-needs-method", Warning,
        "Only a contradiction that was detected by a rule names the rule.",
        "With a rule and another method, it is unclear what detected the contradiction.",
        "\"detection\": { \"rule\": \"opposite-stance\" }",
        "Set \"method\" to \"rule\", or remove the rule.",
        static (contradiction, context) =>
        {
            if (contradiction.Detection is { Rule: { } rule } detection && detection.Method != DetectionMethod.Rule && detection.Method.IsKnown)
            {
                context.Report("detection/rule", $"{context.Subject} names the rule {MessageText.Quoted(rule)} but was detected by the method {detection.Method}; set \"method\" to \"rule\", or remove the rule.", rule);
            }
        })
    { Reads = ["detection/method"] };

    public static RecordRule<Contradiction> ReviewAfterDetection { get; } = new(
        "CM5210", "review-after-detection", Error,
        "A contradiction is reviewed no earlier than it was detected.",
        "A contradiction cannot be reviewed before it is detected.",
        "\"detection\": { \"on\": \"2017-05-01\" }, \"reviewedOn\": \"2017-04-01\"",
        "Correct one of the dates.",
        static (contradiction, context) =>
        {
            if ((contradiction.Detection?.On).IsSurelyAfter(contradiction.ReviewedOn))
            {
                context.Report("reviewedOn", $"{context.Subject} was reviewed on {contradiction.ReviewedOn}, before it was detected on {contradiction.Detection!.On}; correct one of the dates.", contradiction.ReviewedOn); // not null: it is later than another date
            }
        });

    public static IReadOnlyList<RecordRule> All =>
    [
        UniqueId, Claims, Topic, DetectedBy, ReviewedBy, TwoClaims, UniqueClaims, ClaimListedOnce, Direction, ReasonOnlyIfApparent, ApparentExplained,
        ConfidenceInBounds, ConfidenceNeedsMethod, RuleNeedsMethod, ReviewAfterDetection, .. Consistency,
    ];

    /// <summary>Returns a key that is equal for the same claims, regardless of their order and repetition.</summary>
    private static ulong KeyOf(Contradiction contradiction) =>
        contradiction.Claims.Distinct().Aggregate(0UL, static (key, claim) => key ^ Fingerprint.Of(claim.Value));
}

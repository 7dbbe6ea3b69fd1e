using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for contradictions, CM5xxx. Other files contain the rules about the list of claims, and about consistency with the claims.</summary>
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
        UniqueId, Claims, Topic, DetectedBy, ReviewedBy, .. ClaimLists, ReasonOnlyIfApparent, ApparentExplained,
        ConfidenceInBounds, RuleNeedsMethod, ReviewAfterDetection, .. Consistency,
    ];
}

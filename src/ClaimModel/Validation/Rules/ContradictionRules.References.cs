using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> Claims { get; } = new(
        new(
            "CM5101", "contradicting-claim-exists", Error,
            "The claims at odds are claims of the dataset.",
            "A contradiction with a claim that is not there shows one side.",
            "\"claims\": [\"lavrov-attack\", \"tillerson-atack\"]",
            "Correct the id, or add the claim."),
        static (contradiction, context) =>
        {
            for (var i = 0; i < contradiction.Claims.Count; i++)
            {
                if (!context.Has(contradiction.Claims[i]))
                {
                    context.ReportMissing($"claims/{i}", contradiction.Claims[i], "claim");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> Topic { get; } = new(
        new(
            "CM5102", "point-at-issue-exists", Error,
            "The point at issue is a topic of the dataset.",
            "Contradictions are found by way of their topic.",
            "\"topic\": \"asad-future\"",
            "Correct the id, or add the topic."),
        static (contradiction, context) =>
        {
            if (contradiction.Topic is { } topic && !context.Has(topic))
            {
                context.ReportMissing("topic", topic, "topic");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> DetectedBy { get; } = new(
        new(
            "CM5103", "detector-exists", Error,
            "Whoever found a contradiction is an actor of the dataset.",
            "Who found it is to be asked about it; a program is an actor of kind system.",
            "\"detection\": { \"by\": \"annotator-7\" }",
            "Correct the id, or add the actor."),
        static (contradiction, context) =>
        {
            if (contradiction.Detection?.By is { } by && !context.Has(by))
            {
                context.ReportMissing("detection/by", by, "detector");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> ReviewedBy { get; } = new(
        new(
            "CM5104", "contradiction-reviewer-exists", Error,
            "Whoever reviewed a contradiction is an actor of the dataset.",
            "A review is somebody's, never the dataset's.",
            "\"reviewedBy\": \"editr\"",
            "Correct the id, or add the actor."),
        static (contradiction, context) =>
        {
            if (contradiction.ReviewedBy is { } reviewer && !context.Has(reviewer))
            {
                context.ReportMissing("reviewedBy", reviewer, "reviewer");
            }
        })
    { NeedsDataset = true };

    private static IReadOnlyList<RecordRule> References => [Claims, Topic, DetectedBy, ReviewedBy];
}

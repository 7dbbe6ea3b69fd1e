using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> Claims { get; } = new(
        "CM5101", "contradicting-claim-exists", Error,
        "The claims of a contradiction are claims in the dataset.",
        "A contradiction with a missing claim shows only one side.",
        "\"claims\": [\"lavrov-attack\", \"tillerson-atack\"]",
        "Correct the id, or add the claim.",
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
        "CM5102", "contradiction-topic-exists", Error,
        "The topic of a contradiction is a topic in the dataset.",
        "A contradiction that refers to a missing topic is not found by topic.",
        "\"topic\": \"asad-future\"",
        "Correct the id, or add the topic.",
        static (contradiction, context) =>
        {
            if (contradiction.Topic is { } topic && !context.Has(topic))
            {
                context.ReportMissing("topic", topic, "topic");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> DetectedBy { get; } = new(
        "CM5103", "detector-exists", Error,
        "The detector of a contradiction is an actor in the dataset.",
        "The detector is the contact for questions about the contradiction. A program is an actor of the kind \"system\".",
        "\"detection\": { \"by\": \"annotator-7\" }",
        "Correct the id, or add the actor.",
        static (contradiction, context) =>
        {
            if (contradiction.Detection?.By is { } by && !context.Has(by))
            {
                context.ReportMissing("detection/by", by, "detector");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Contradiction> ReviewedBy { get; } = new(
        "CM5104", "contradiction-reviewer-exists", Error,
        "The reviewer of a contradiction is an actor in the dataset.",
        "Without the reviewer, the review would appear to be the opinion of the dataset.",
        "\"reviewedBy\": \"editr\"",
        "Correct the id, or add the actor.",
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

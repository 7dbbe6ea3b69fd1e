namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
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

    private static IReadOnlyList<RecordRule> References => [Claims, Topic, DetectedBy, ReviewedBy];
}

using ClaimModel.Json.Records;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for the dataset as a whole, among those for predicates, CM60xx.</summary>
internal static class DatasetRules
{
    public static RecordRule<Topic> IdOfActorAndTopic { get; } = new(
        "CM6002", "topic-id-not-actor-id", Warning,
        "A topic's id is not also the id of an actor.",
        "The subject of a proposition can be an actor or a topic, so an id of both would be ambiguous.",
        "\"actors\": [{ \"id\": \"syria\", \"name\": \"Syria\" }], \"topics\": [{ \"id\": \"syria\", \"label\": \"War in Syria\" }]",
        "Give one of them another id.",
        static (topic, context) =>
        {
            if (context.Records.Has(RecordType.Actor, topic.Id.Value))
            {
                context.Report("id", $"{context.Subject} has the id of an actor, so a proposition about it could refer to either; give one of them another id.", topic.Id);
            }
        })
    { NeedsDataset = true };

    public static IReadOnlyList<RecordRule> All { get; } = [IdOfActorAndTopic];
}

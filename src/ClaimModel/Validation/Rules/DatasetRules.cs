using ClaimModel.Json.Records;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for predicates and for the dataset as a whole: CM6xxx.</summary>
internal static class DatasetRules
{
    public static RecordRule<Predicate> UniquePredicate { get; } = new(
        new(
            "CM6001", "predicate-id-unique", Error,
            "A predicate is described once.",
            "Of two descriptions nobody can say which one holds.",
            "\"predicates\": [{ \"id\": \"death-toll\", \"functional\": true }, { \"id\": \"death-toll\" }]",
            "Merge the two."),
        static (predicate, context) =>
        {
            if (context.EarlierWithId(predicate) is not null)
            {
                context.Report("id", $"{context.Subject} is described before; merge the two.", predicate.Id);
            }
        })
    { NeedsDataset = true, OnlyOfRepeated = true };

    public static RecordRule<Topic> IdOfActorAndTopic { get; } = new(
        new(
            "CM6002", "id-of-actor-or-topic", Warning,
            "No topic has the id of an actor.",
            "The subject of a proposition may be the id of either, and then nobody can say which is meant.",
            "\"actors\": [{ \"id\": \"syria\", \"name\": \"Syria\" }], \"topics\": [{ \"id\": \"syria\", \"label\": \"War in Syria\" }]",
            "Give one of them another id."),
        static (topic, context) =>
        {
            if (context.Records.Has(RecordType.Actor, topic.Id.Value))
            {
                context.Report("id", $"{context.Subject} has the id of an actor, so that a proposition about it could mean either; give one of them another id.", topic.Id);
            }
        })
    { NeedsDataset = true };

    public static IReadOnlyList<RecordRule> All { get; } = [UniquePredicate, IdOfActorAndTopic];
}

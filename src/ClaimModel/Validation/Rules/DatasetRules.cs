using ClaimModel.Json.Records;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for predicates and for the dataset as a whole, CM6xxx.</summary>
internal static class DatasetRules
{
    public static RecordRule<Predicate> UniquePredicate { get; } = new(
        new(
            "CM6001", "predicate-id-unique", Error,
            "A predicate is described only once.",
            "If a predicate has two descriptions, it is unclear which one applies.",
            "\"predicates\": [{ \"id\": \"death-toll\", \"functional\": true }, { \"id\": \"death-toll\" }]",
            "Merge the two."),
        static (predicate, context) =>
        {
            if (context.EarlierWithId(predicate) is not null)
            {
                context.Report("id", $"{context.Subject} is already described by an earlier record; merge the two.", predicate.Id);
            }
        })
    { NeedsDataset = true, OnlyForRepeatedKeys = true };

    public static RecordRule<Topic> IdOfActorAndTopic { get; } = new(
        new(
            "CM6002", "topic-id-not-actor-id", Warning,
            "No topic has the id of an actor.",
            "The subject of a proposition may be an actor or a topic, so a shared id would be ambiguous.",
            "\"actors\": [{ \"id\": \"syria\", \"name\": \"Syria\" }], \"topics\": [{ \"id\": \"syria\", \"label\": \"War in Syria\" }]",
            "Give one of them another id."),
        static (topic, context) =>
        {
            if (context.Records.Has(RecordType.Actor, topic.Id.Value))
            {
                context.Report("id", $"{context.Subject} has the id of an actor, so a proposition about it could refer to either; give one of them another id.", topic.Id);
            }
        })
    { NeedsDataset = true };

    public static IReadOnlyList<RecordRule> All { get; } = [UniquePredicate, IdOfActorAndTopic];
}

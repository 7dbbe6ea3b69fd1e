using ClaimModel.Json.Records;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for predicates and for the dataset as a whole, CM6xxx.</summary>
internal static class DatasetRules
{
    public static RecordRule<Predicate> UniquePredicate { get; } = UniqueIdRule.For<Predicate>(
        "CM6001",
        "If a predicate has two definitions, it is unclear which one applies.",
        "\"predicates\": [{ \"id\": \"death-toll\", \"functional\": true }, { \"id\": \"death-toll\" }]",
        "Merge the two.",
        static predicate => predicate.Id,
        problem: "is already defined by an earlier record");

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

    public static RecordRule<Unit> UniqueUnit { get; } = UniqueIdRule.For<Unit>(
        "CM6101",
        "If a unit has two definitions, it is unclear how quantities are converted.",
        "\"units\": [{ \"id\": \"mi\", \"base\": \"km\", \"conversionMultiplier\": 1.609344 }, { \"id\": \"mi\", \"base\": \"km\", \"conversionMultiplier\": 1.852 }]",
        "Merge the two, or give one of them another id.",
        static unit => unit.Id,
        problem: "is already defined by an earlier record");

    public static IReadOnlyList<RecordRule> All { get; } = [UniquePredicate, IdOfActorAndTopic, UniqueUnit];
}

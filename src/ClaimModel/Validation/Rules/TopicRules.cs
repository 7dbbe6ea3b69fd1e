using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for topics, CM2xxx.</summary>
internal static class TopicRules
{
    public static RecordRule<Topic> UniqueId { get; } = UniqueIdRule.For<Topic>(
        "CM2001",
        "If two topics share an id, it is unclear which one a claim is about.",
        "\"topics\": [{ \"id\": \"syria\", \"label\": \"Syria\" }, { \"id\": \"syria\", \"label\": \"War in Syria\" }]",
        "Merge the two, or give one of them another id.",
        static topic => topic.Id);

    public static RecordRule<Topic> Broader { get; } = ReferenceRule<TopicId>.In<Topic>(
        "CM2101", "broader-topic-exists",
        "A broader topic is a topic in the dataset.",
        "Claims about a topic are also found through its broader topics.",
        "\"broader\": [\"syira\"]",
        static (topic, context) => context.CheckReferences(topic.Broader, "broader", "broader topic"));

    public static RecordRule<Topic> BroaderCycle { get; } = new(
        "CM2102", "broader-acyclic", Error,
        "The `broader` relation has no cycles.",
        "In a cycle, every topic would be part of every other topic.",
        "{ \"id\": \"syria\", \"label\": \"Syria\", \"broader\": [\"syria\"] }",
        "Remove one of the links.",
        static (topic, context) => Cycle.Check<Topic, TopicId>(topic.Broader, "broader", "is broader than", context))
    { NeedsDataset = true, References = static (topic, hasher, references) => Cycle.AddReferences(topic.Broader, hasher, references) };

    public static RecordRule<Topic> EventTime { get; } = new(
        "CM2201", "event-time", Error,
        "An event ends no earlier than it begins.",
        "A period that ends before it begins overlaps no other.",
        "\"kind\": \"event\", \"occurredOn\": \"2017-04-12/2017-04-11\"",
        "Swap or correct the dates.",
        static (topic, context) => context.CheckNotReversed(topic.OccurredOn, "occurredOn", "time"));

    public static RecordRule<Topic> TimeOnlyForEvents { get; } = new(
        "CM2202", "time-only-for-events", Warning,
        "Only an event has a time.",
        "Only events take place at a particular time; the topic is probably an event.",
        "{ \"id\": \"attack\", \"label\": \"The attack\", \"occurredOn\": \"2017-04-04\" }",
        "Set \"kind\" to \"event\", or remove the time.",
        static (topic, context) =>
        {
            if (topic.OccurredOn is not null && (topic.Kind == TopicKind.Subject || topic.Kind == TopicKind.Question))
            {
                context.Report("occurredOn", $"{context.Subject} is a {topic.Kind} but has a time; set \"kind\" to \"event\", or remove the time.", topic.OccurredOn);
            }
        })
    { Reads = ["kind"] };

    public static RecordRule<Topic> UniqueLabel { get; } = new(
        "CM2301", "topic-label-unique", Warning,
        "A label belongs to one topic.",
        "Two topics with the same label are often one topic entered twice, so that each of them has only some of the claims.",
        "\"topics\": [{ \"id\": \"syria\", \"label\": \"Syria\" }, { \"id\": \"syria-2\", \"label\": \"syria\" }]",
        "Merge the two, or make the labels distinct.",
        static (topic, context) =>
        {
            if (context.EarlierWith<Topic>(context.Hasher.Of(NameLetters.Fold(topic.Label))) is { } other && other.Id != topic.Id)
            {
                context.Report("label", $"{context.Subject} has the label {MessageText.Quoted(topic.Label)}, which {MessageText.Quoted(other.Id.Value)} also has; merge the two, or make the labels distinct.", topic.Label);
            }
        })
    { NeedsDataset = true, Keys = static (topic, hasher, keys) => keys.Add(hasher.Of(NameLetters.Fold(topic.Label))) };

    public static RecordRule<Topic> UniqueIdentifier { get; } = new(
        "CM2302", "topic-identifier-unique", Warning,
        "An external identifier belongs to one topic.",
        "Two topics with the same identifier are one topic entered twice, or one of the identifiers is wrong.",
        "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"Q858\" }] on two topics",
        "Merge the two, or correct the identifier.",
        static (topic, context) => Identifiers.CheckUnique<Topic>(topic.Identifiers, context))
    { NeedsDataset = true, Keys = static (topic, hasher, keys) => Identifiers.AddKeys(topic.Identifiers, hasher, keys) };

    public static RecordRule<Topic> IdentifierFormat { get; } = new(
        "CM2303", "topic-identifier-form", Warning,
        "An external identifier has the form that its scheme requires.",
        "A mistyped identifier refers to another entity, or to none.",
        "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"858\" }]",
        "Copy the identifier again from its registry.",
        static (topic, context) => Identifiers.CheckFormat(topic.Identifiers, context));

    public static IReadOnlyList<RecordRule> All { get; } = [UniqueId, Broader, BroaderCycle, EventTime, TimeOnlyForEvents, UniqueLabel, UniqueIdentifier, IdentifierFormat];
}

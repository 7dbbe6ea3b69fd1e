using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for topics: CM2xxx.</summary>
internal static class TopicRules
{
    public static RecordRule<Topic> UniqueId { get; } = new(
        new(
            "CM2001", "topic-id-unique", Error,
            "A topic's id stands for one topic.",
            "Of two topics with one id nobody can say which one a claim is about.",
            "\"topics\": [{ \"id\": \"syria\", \"label\": \"Syria\" }, { \"id\": \"syria\", \"label\": \"War in Syria\" }]",
            "Merge the two, or give one of them another id."),
        static (topic, context) =>
        {
            if (context.EarlierWithId(topic) is not null)
            {
                context.Report("id", $"{context.Subject} has the id of a topic before it; merge the two, or give one of them another id.", topic.Id);
            }
        })
    { NeedsDataset = true, OnlyOfRepeated = true };

    public static RecordRule<Topic> Broader { get; } = new(
        new(
            "CM2101", "broader-topic-exists", Error,
            "A broader topic is a topic of the dataset.",
            "Claims about a topic are found by way of the broader ones.",
            "\"broader\": [\"syira\"]",
            "Correct the id, or add the topic."),
        static (topic, context) =>
        {
            for (var i = 0; i < topic.Broader.Count; i++)
            {
                if (!context.Has(topic.Broader[i]))
                {
                    context.ReportMissing($"broader/{i}", topic.Broader[i], "broader topic");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Topic> BroaderCycle { get; } = new(
        new(
            "CM2102", "broader-without-circle", Error,
            "No topic is broader than itself, by way of whatever others.",
            "In a circle every topic would be a part of every other (SKOS, integrity of skos:broaderTransitive).",
            "{ \"id\": \"syria\", \"label\": \"Syria\", \"broader\": [\"syria\"] }",
            "Take one of the links away."),
        static (topic, context) =>
        {
            if (!topic.Broader.IsEmpty && context.Cycle<Topic>() is { } circle)
            {
                var next = TopicId.Parse(circle.Next);
                context.Report($"broader/{topic.Broader.IndexOf(next)}", $"{context.Subject} is broader than itself: {circle}. Take one of the links away.", next);
            }
        })
    { NeedsDataset = true, Links = static (topic, links) => Cycle.AddLinks(topic.Broader, links) };

    public static RecordRule<Topic> EventTime { get; } = new(
        new(
            "CM2201", "event-time", Error,
            "An event ends no earlier than it began.",
            "An event that ends before it begins overlaps with nothing.",
            "\"kind\": \"event\", \"occurredOn\": \"2017-04-12/2017-04-11\"",
            "Swap or correct the dates."),
        static (topic, context) =>
        {
            if (topic.OccurredOn is { IsReversed: true } period)
            {
                context.Report("occurredOn", $"{context.Subject} took place in \"{period}\", which ends before it begins; swap or correct the dates.", period);
            }
        });

    public static RecordRule<Topic> TimeOfEvent { get; } = new(
        new(
            "CM2202", "time-only-of-event", Warning,
            "Only an event has a time.",
            "A subject or question does not happen; most likely the topic is an event.",
            "{ \"id\": \"attack\", \"label\": \"The attack\", \"occurredOn\": \"2017-04-04\" }",
            "Set \"kind\" to \"event\", or take the time away."),
        static (topic, context) =>
        {
            if (topic.OccurredOn is not null && (topic.Kind == TopicKind.Subject || topic.Kind == TopicKind.Question))
            {
                context.Report("occurredOn", $"{context.Subject} is a {topic.Kind} and has a time; set \"kind\" to \"event\", or take the time away.", topic.OccurredOn);
            }
        })
    { Reads = ["kind"] };

    public static RecordRule<Topic> LabelOnce { get; } = new(
        new(
            "CM2301", "label-of-one-topic", Warning,
            "A label stands for one topic.",
            "Two topics with one label are often one topic entered twice, and claims about it are found only in part.",
            "\"topics\": [{ \"id\": \"syria\", \"label\": \"Syria\" }, { \"id\": \"syria-2\", \"label\": \"syria\" }]",
            "Merge the two, or tell the labels apart."),
        static (topic, context) =>
        {
            var label = NameLetters.Fold(topic.Label);
            if (context.EarlierWith<Topic>(Fingerprint.Of(label)) is { } other && other.Id != topic.Id && NameLetters.Fold(other.Label) == label)
            {
                context.Report("label", $"{context.Subject} has the label {MessageText.Quoted(topic.Label)}, which {MessageText.Quoted(other.Id.Value)} has too; merge the two, or tell the labels apart.", topic.Label);
            }
        })
    { NeedsDataset = true, Keys = static (topic, keys) => keys.Add(Fingerprint.Of(NameLetters.Fold(topic.Label))) };

    public static RecordRule<Topic> IdentifierOnce { get; } = new(
        new(
            "CM2302", "identifier-of-one-topic", Warning,
            "An identifier of a register stands for one topic.",
            "Two topics with one entry in a register are one topic entered twice, or one of the entries is wrong.",
            "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"Q858\" }] with two topics",
            "Merge the two, or correct the identifier."),
        static (topic, context) => Identifiers.CheckOnce<Topic>(topic.Identifiers, static other => (other.Identifiers, other.Id.Value), context))
    { NeedsDataset = true, Keys = static (topic, keys) => Identifiers.AddKeys(topic.Identifiers, keys) };

    public static RecordRule<Topic> IdentifierForm { get; } = new(
        new(
            "CM2303", "topic-identifier-form", Warning,
            "An identifier has the form that its register gives.",
            "A mistyped identifier names something else, or nothing.",
            "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"858\" }]",
            "Copy the identifier from the register again."),
        static (topic, context) => Identifiers.CheckForm(topic.Identifiers, context));

    public static IReadOnlyList<RecordRule> All { get; } = [UniqueId, Broader, BroaderCycle, EventTime, TimeOfEvent, LabelOnce, IdentifierOnce, IdentifierForm];
}

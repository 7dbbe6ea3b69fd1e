using System.Text.Json;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.Graphiti;

/// <summary>Exports claims with propositions as edges, one a line. Not thread-safe.</summary>
internal sealed class GraphitiExporter(ExportContext context)
{
    private const string Reason = "edges have no such member";
    private const string GroupMember = "x-group-id";
    private const string ValidAtMember = "x-valid-at";
    private const string InvalidAtMember = "x-invalid-at";
    private const string AttributesMember = "x-attributes";

    public void Run()
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = ClaimJsonEncoder.Instance });
        foreach (var claim in context.Dataset.Claims)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (ReasonToSkip(claim) is { } reason)
            {
                context.NoteLoss("claim", reason, claim.Id.Value);
                continue;
            }

            Write(json, claim, claim.Proposition!); // checked above
            NoteLosses(claim, claim.Proposition!);
            json.Flush();
            buffer.WriteByte((byte)'\n');
            context.Output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
            buffer.SetLength(0);
            json.Reset();
        }

        NoteOthers();
    }

    private static string? ReasonToSkip(Claim claim) =>
        claim.Proposition is null ? "it has no proposition, so that it relates nothing"
        : claim.Stance.Known is Stance.Denies or Stance.Questions ? $"its stance is {claim.Stance.Word}, but an edge asserts"
        : claim.Status.Known is ClaimStatus.Active || (claim.Status.Known is ClaimStatus.Superseded && claim.StatusOn is not null) ? null
        : $"its status is {claim.Status.Word}, which an edge can only express as the date of a replacement";

    private void Write(Utf8JsonWriter json, Claim claim, Proposition proposition)
    {
        json.WriteStartObject();
        json.WriteString("uuid", claim.Id.Value);
        WriteText(json, "group_id", TextOf(claim, GroupMember));
        WriteNode(json, "source_node", proposition.Subject);
        json.WriteString("name", proposition.Predicate);
        if (proposition.Quantity is { Amount: { } amount })
        {
            json.WritePropertyName("object");
            json.WriteRawValue(amount.ToString());
        }
        else if ((proposition.Value ?? proposition.Date?.ToString() ?? proposition.Quantity?.ShortText) is { } value)
        {
            WriteNode(json, "target_node", value);
        }

        json.WriteString("fact", claim.Text);
        json.WriteStartArray("episodes");
        foreach (var source in claim.Citations.Select(static citation => citation.Source).Distinct())
        {
            json.WriteStringValue(source.Value);
        }

        json.WriteEndArray();
        WriteText(json, "created_at", claim.RecordedOn?.ToString());
        WriteText(json, "valid_at", TextOf(claim, ValidAtMember) ?? claim.ValidTime?.Start?.ToString());
        WriteText(json, "invalid_at", TextOf(claim, InvalidAtMember) ?? claim.ValidTime?.End?.ToString());
        WriteText(json, "expired_at", claim.Status.Known == ClaimStatus.Superseded ? claim.StatusOn?.ToString() : null);
        WriteText(json, "reference_time", claim.AssertedOn?.ToString());
        if (claim.Extensions[AttributesMember] is { } attributes)
        {
            json.WritePropertyName("attributes");
            json.WriteRawValue(attributes.Json);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a node: its id, and also its name and labels if it is an actor or a topic.</summary>
    private void WriteNode(Utf8JsonWriter json, string name, string text)
    {
        json.WriteString($"{name}_uuid", text);
        ExtensibleRecord? entity = ActorId.TryParse(text, out var actorId) && context.Dataset.FindActor(actorId) is { } actor ? actor
            : TopicId.TryParse(text, out var topicId) ? context.Dataset.FindTopic(topicId)
            : null;
        if (entity is null)
        {
            return;
        }

        json.WriteString($"{name}_name", (entity as Actor)?.Name ?? ((Topic)entity).Label);
        json.WritePropertyName($"{name}_labels");
        json.WriteStartArray();
        foreach (var label in GraphitiNode.LabelsOf(entity).Concat(TextsOf(entity, GraphitiNode.LabelsMember)))
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Returns the texts in a custom member: a text, or a list of texts; empty for other values.</summary>
    private static IReadOnlyList<string> TextsOf(ExtensibleRecord record, string member)
    {
        if (record.Extensions[member] is not { } value)
        {
            return [];
        }

        using var json = JsonDocument.Parse(value.Json);
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.String => [json.RootElement.GetString()!], // a string is not null
            JsonValueKind.Array => [.. json.RootElement.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!)],
            _ => [],
        };
    }

    private static string? TextOf(Claim claim, string member) => TextsOf(claim, member) is [var text] ? text : null;

    private void NoteLosses(Claim claim, Proposition proposition)
    {
        var id = claim.Id.Value;
        var isDated = claim.Status.Known == ClaimStatus.Superseded;
        context.NoteUncarried(claim, "claim", id, Reason, name =>
            name is "text" or "proposition" or "validTime" or "assertedOn" or "recordedOn" or "citations" or "stance" or AttributesMember
            || (name is GroupMember or ValidAtMember or InvalidAtMember && TextOf(claim, name) is not null)
            || (isDated && name is "status" or "statusOn"));
        if (!proposition.Qualifiers.IsEmpty)
        {
            context.NoteLoss("claim.proposition.qualifiers", Reason, id);
        }

        foreach (var extension in proposition.Extensions)
        {
            context.NoteLoss($"claim.proposition.{extension.Name}", Reason, id);
        }

        if (proposition.Value is not null && proposition.Quantity?.Amount is not null)
        {
            context.NoteLoss("claim.proposition.value", "an edge has one target, which is the quantity", id);
        }

        if (proposition.Date is not null)
        {
            context.NoteLoss("claim.proposition.date", "it becomes a text", id);
        }

        if (proposition.Quantity is { } quantity && (quantity.Amount is null || quantity.Lower is not null || quantity.Upper is not null || quantity.Unit is not null || quantity.Approximate || !quantity.Extensions.IsEmpty))
        {
            context.NoteLoss("claim.proposition.quantity", quantity.Amount is null ? "a range becomes a text" : "only the amount is carried", id);
        }

        if (claim.ValidTime is { } period && (period.StartBoundary == IntervalBoundary.Open || period.EndBoundary == IntervalBoundary.Unknown))
        {
            context.NoteLoss("claim.validTime", "an edge without a date is valid from an unknown date, or until now", id);
        }

        foreach (var citation in claim.Citations.Where(static citation => citation != new Citation { Source = citation.Source }))
        {
            context.NoteLoss("claim.citations", "only the source is carried", id);
        }
    }

    private void NoteOthers()
    {
        context.NoteUncarried(context.Dataset, "dataset", null, Reason, static _ => false);
        Note("source", context.Dataset.Sources, static source => source.Id.Value, "only the ids of sources are carried");
        Note("predicate", context.Dataset.Predicates, static predicate => predicate.Id, Reason);
        Note("unit", context.Dataset.Units, static unit => unit.Id, Reason);
        Note("contradiction", context.Dataset.Contradictions, static contradiction => contradiction.Id.Value, "edges do not express contradictions");
        foreach (var actor in context.Dataset.Actors)
        {
            context.NoteUncarried(actor, "actor", actor.Id.Value, "only the names and kinds of nodes are carried", static name => name is "name" or "kind" or GraphitiNode.LabelsMember);
        }

        foreach (var topic in context.Dataset.Topics)
        {
            context.NoteUncarried(topic, "topic", topic.Id.Value, "only the names of nodes are carried", static name => name is "label" or GraphitiNode.LabelsMember);
        }
    }

    private void Note<T>(string type, ValueList<T> records, Func<T, string> idOf, string reason)
    {
        foreach (var record in records)
        {
            context.NoteLoss(type, reason, idOf(record));
        }
    }
}

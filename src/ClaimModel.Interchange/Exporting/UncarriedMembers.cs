using System.Text.Json;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Writing;

namespace ClaimModel.Interchange.Exporting;

/// <summary>Notes the members of records that a format cannot carry.</summary>
internal static class UncarriedMembers
{
    /// <summary>Notes each member of a record that has a value and is not carried, unknown and custom members included.</summary>
    /// <param name="context">The export.</param>
    /// <param name="record">The record.</param>
    /// <param name="type">The name of its type, such as <c>claim</c>.</param>
    /// <param name="id">Its id; null for the dataset.</param>
    /// <param name="reason">Why the members are not carried.</param>
    /// <param name="isCarried">Determines whether a member is carried, by its JSON name.</param>
    public static void NoteUncarried(this ExportContext context, ExtensibleRecord record, string type, string? id, string reason, Func<string, bool> isCarried)
    {
        var writer = new JsonLinesWriter();
        try
        {
            writer.Write(record);
        }
        catch (JsonException)
        {
            context.NoteLoss(type, "the record contains an unpaired surrogate, so that its members cannot be listed", id);
            return;
        }

        var json = new Utf8JsonReader(writer.Lines.Span);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!; // the name of a member
            if (name is not "type" and not "id" and not "claimModel" && !isCarried(name))
            {
                context.NoteLoss($"{type}.{name}", reason, id);
            }

            json.Skip();
        }
    }

    /// <summary>Notes all members of a record that are set, except those that the format carries.</summary>
    /// <param name="context">The export.</param>
    /// <param name="record">The record.</param>
    /// <param name="reason">Why the others are lost.</param>
    /// <param name="carried">The paths of the members that are carried, such as <c>text</c> and <c>citations.quote.exact</c>. A member with carried members inside is examined in its parts.</param>
    public static void NoteUncarried(this ExportContext context, ExtensibleRecord record, string reason, params HashSet<string> carried)
    {
        var writer = new JsonLinesWriter();
        try
        {
            writer.Write(record);
        }
        catch (JsonException)
        {
            context.NoteLoss(RecordType.Of(record).Name, "the record contains an unpaired surrogate, so that its members cannot be listed", record.ReferenceId);
            return;
        }

        using var json = JsonDocument.Parse(writer.Lines);
        var type = json.RootElement.GetProperty("type").GetString()!; // each line has it
        Note(context, json.RootElement, type, "", reason, record.ReferenceId, carried);
    }

    /// <summary>Notes all records of the dataset except for claims and contradictions, and the metadata of the dataset.</summary>
    public static void NoteOtherRecords(this ExportContext context, string reason)
    {
        context.NoteUncarried(context.Dataset, "dataset", null, reason, static _ => false);
        Note("actor", context.Dataset.Actors, static actor => actor.Id.Value);
        Note("topic", context.Dataset.Topics, static topic => topic.Id.Value);
        Note("source", context.Dataset.Sources, static source => source.Id.Value);
        Note("predicate", context.Dataset.Predicates, static predicate => predicate.Id);
        Note("unit", context.Dataset.Units, static unit => unit.Id);

        void Note<T>(string type, ValueList<T> records, Func<T, string> idOf)
        {
            foreach (var record in records)
            {
                context.NoteLoss(type, reason, idOf(record));
            }
        }
    }

    private static void Note(ExportContext context, JsonElement value, string type, string path, string reason, string? recordId, HashSet<string> carried)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Note(context, item, type, path, reason, recordId, carried);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                NoteMember(context, member, type, path.Length == 0 ? member.Name : $"{path}.{member.Name}", reason, recordId, carried);
            }
        }
    }

    private static void NoteMember(ExportContext context, JsonProperty member, string type, string path, string reason, string? recordId, HashSet<string> carried)
    {
        if (path is "type" or "id" or "claimModel" || carried.Contains(path))
        {
            return;
        }

        if (carried.Any(other => other.StartsWith(path, StringComparison.Ordinal) && other.Length > path.Length && other[path.Length] == '.'))
        {
            Note(context, member.Value, type, path, reason, recordId, carried);
        }
        else
        {
            context.NoteLoss($"{type}.{path}", reason, recordId);
        }
    }
}

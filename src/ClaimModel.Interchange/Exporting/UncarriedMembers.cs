using System.Text.Json;
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
}

using System.Text.Json;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing;

/// <summary>Gives a record whose id is already that of another record an id of its own.</summary>
internal static class RepeatedId
{
    /// <summary>Returns the id by which a record is known, also if it is derived; null if the type of record has no id.</summary>
    public static string? Of(ExtensibleRecord record) => record is Contradiction contradiction ? contradiction.Id.Value : record.ReferenceId;

    /// <summary>Returns the record with another id, which is derived from its content.</summary>
    public static ExtensibleRecord Distinguish(ExtensibleRecord record, string id)
    {
        var distinct = StableId.Distinguish(id, ContentOf(record));
        return record switch
        {
            Actor actor => actor with { Id = ActorId.Parse(distinct) },
            Topic topic => topic with { Id = TopicId.Parse(distinct) },
            Source source => source with { Id = SourceId.Parse(distinct) },
            Claim claim => claim with { Id = ClaimId.Parse(distinct) },
            Contradiction contradiction => contradiction with { Id = ContradictionId.Parse(distinct) },
            Predicate predicate => predicate with { Id = distinct },
            Unit unit => unit with { Id = distinct },
            _ => record,
        };
    }

    public static Diagnostic Diagnostic(string recordType, string id, string distinct, ImportOrigin origin) => new()
    {
        Rule = ImportRules.RepeatedId,
        Severity = ImportRules.RepeatedId.Severity,
        Message = $"The id {MessageText.Quoted(id)} is already that of another {recordType}, which differs; this one was given the id {MessageText.Quoted(distinct)}.",
        Location = origin.Locate("/id"),
        RecordId = distinct,
    };

    private static ReadOnlySpan<byte> ContentOf(ExtensibleRecord record)
    {
        var writer = new JsonLinesWriter();
        try
        {
            writer.Write(record);
        }
        catch (JsonException)
        {
            // An unpaired surrogate is reported when the record is validated or written.
        }

        return writer.Lines.Span;
    }
}

using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation;

public sealed partial class RuleContext
{
    /// <summary>Returns the type of the records to which ids of a type refer.</summary>
    internal static RecordType ReferencedType<TId>()
        where TId : struct, IRecordId<TId> =>
        typeof(TId) == typeof(ActorId) ? RecordType.Actor
        : typeof(TId) == typeof(TopicId) ? RecordType.Topic
        : typeof(TId) == typeof(SourceId) ? RecordType.Source
        : RecordType.Claim;

    /// <summary>Determines whether a record exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has<TId>(TId id)
        where TId : struct, IRecordId<TId>
    {
        var type = ReferencedType<TId>();
        return Records.Has(type, id.Value) || Options.AllowExternalReferences || Records.MayBeSkipped(type, id.Value);
    }

    /// <summary>Reports an optional reference if the record does not exist.</summary>
    internal void CheckReference<TId>(TId? id, string path, string role)
        where TId : struct, IRecordId<TId>
    {
        if (id is { } given && !Has(given))
        {
            ReportMissing(path, given, role);
        }
    }

    /// <summary>Reports each reference of a list whose record does not exist.</summary>
    internal void CheckReferences<TId>(ValueList<TId> ids, string path, string role)
        where TId : struct, IRecordId<TId>
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!Has(ids[i]))
            {
                ReportMissing($"{path}/{i}", ids[i], role);
            }
        }
    }

    /// <summary>Reports a reference to a record that does not exist.</summary>
    internal void ReportMissing<TId>(string path, TId id, string role)
        where TId : struct, IRecordId<TId>
    {
        if (id.Value.Length == 0)
        {
            return; // an id that is not set, which is reported separately
        }

        var type = ReferencedType<TId>();
        var actual = ActualType(id.Value, type);
        var required = MessageText.WithArticle(type.Name);
        var found = actual is { } other ? $"which is {MessageText.WithArticle(other.Name)}, not {required}" : $"which is not {required} in this dataset";
        var reference = actual is null ? new DanglingReference(type, id.Value, OnlyWithSuggestion: Records.MayBeSkipped(type, "")) : null;
        AddUnlessBlank(path, $"{Subject} names the {role} {MessageText.Quoted(id.Value)}, {found}.", id.Value, suggestion: null, Rule.Reads, reference);
    }

    /// <summary>Returns the type of a record that has the id but is not of the required type; null if there is none.</summary>
    private RecordType? ActualType(string id, RecordType required)
    {
        foreach (var type in (ReadOnlySpan<RecordType>)[RecordType.Actor, RecordType.Topic, RecordType.Source, RecordType.Claim])
        {
            if (type != required && Records.Has(type, id))
            {
                return type;
            }
        }

        return null;
    }
}

using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation.Rules;
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

    /// <summary>Finds the class of a predicate; null if it is in no class, or if there is no dataset.</summary>
    internal PredicateDirection? ClassOf(string predicate) => _records?.PredicateClasses.Find(predicate);

    /// <summary>Returns what the rules compare a predicate with; null if it is in no class, or if there is no dataset.</summary>
    internal PredicateClassSummary? SummaryOf(string predicate) => ClassOf(predicate) is { } found ? Records.SummaryOf(found.Class) : null;

    /// <summary>Determines whether a record exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has<TId>(TId id)
        where TId : struct, IRecordId<TId> => Has(ReferencedType<TId>(), id.Value);

    /// <summary>Reports a reference if the record does not exist.</summary>
    internal void CheckReference(RecordType type, string id, string path, string role)
    {
        if (!Has(type, id))
        {
            ReportMissing(type, path, id, role);
        }
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
        where TId : struct, IRecordId<TId> => ReportMissing(ReferencedType<TId>(), path, id.Value, role);

    private bool Has(RecordType type, string id)
    {
        CountStep();
        return Records.Has(type, id) || Options.AllowExternalReferences || Records.MayBeSkipped(type, id);
    }

    private void ReportMissing(RecordType type, string path, string id, string role)
    {
        if (id.Length == 0)
        {
            return; // an id that is not set, which is reported separately
        }

        var actual = ActualType(id, type);
        var required = MessageText.WithArticle(type.Name);
        var found = actual is { } other ? $"which is {MessageText.WithArticle(other.Name)}, not {required}" : $"which is not {required} in this dataset";
        var reference = actual is null ? new DanglingReference(type, id, OnlyWithSuggestion: Records.MayBeSkipped(type, "")) : null;
        AddUnlessBlank(path, $"{Subject} names the {role} {MessageText.Quoted(id)}, {found}.", id, suggestion: null, Rule.Reads, reference);
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

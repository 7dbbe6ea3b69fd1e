using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation;

public sealed partial class RuleContext
{
    /// <summary>Determines whether an actor exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has(ActorId id) => Has(RecordType.Actor, id.Value);

    /// <summary>Determines whether a topic exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has(TopicId id) => Has(RecordType.Topic, id.Value);

    /// <summary>Determines whether a source exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has(SourceId id) => Has(RecordType.Source, id.Value);

    /// <summary>Determines whether a claim exists, or may exist outside the dataset or in a part of the text that could not be read.</summary>
    internal bool Has(ClaimId id) => Has(RecordType.Claim, id.Value);

    /// <summary>Reports a reference to an actor that does not exist.</summary>
    internal void ReportMissing(string path, ActorId id, string role) => ReportMissing(path, id.Value, role, RecordType.Actor);

    /// <summary>Reports a reference to a topic that does not exist.</summary>
    internal void ReportMissing(string path, TopicId id, string role) => ReportMissing(path, id.Value, role, RecordType.Topic);

    /// <summary>Reports a reference to a source that does not exist.</summary>
    internal void ReportMissing(string path, SourceId id, string role) => ReportMissing(path, id.Value, role, RecordType.Source);

    /// <summary>Reports a reference to a claim that does not exist.</summary>
    internal void ReportMissing(string path, ClaimId id, string role) => ReportMissing(path, id.Value, role, RecordType.Claim);

    private void ReportMissing(string path, string id, string role, RecordType type)
    {
        if (id.Length == 0)
        {
            return; // an id that is not set, which is reported separately
        }

        var actual = ActualType(id, type);
        var suggestion = actual is null ? _suggestions?.For(type, id) : null;
        if (actual is null && suggestion is null && Records.MayBeSkipped(type, ""))
        {
            return; // probably a record that was skipped together with its id
        }

        var required = MessageText.WithArticle(type.Name);
        var found = actual is { } other ? $"which is {MessageText.WithArticle(other.Name)}, not {required}" : $"which is not {required} in this dataset";
        Report(path, $"{Subject} names the {role} {MessageText.Quoted(id)}, {found}.{MessageText.DidYouMean(suggestion)}", id, suggestion);
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

    private bool Has(RecordType type, string id) => Records.Has(type, id) || Options.AllowExternalReferences || Records.MayBeSkipped(type, id);
}

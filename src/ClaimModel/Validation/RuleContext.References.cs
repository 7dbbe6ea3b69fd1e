using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

public sealed partial class RuleContext
{
    private readonly Dictionary<(RecordType Type, string Id), string?> _suggestions = [];

    /// <summary>How many more ids may be compared: where everything is dangling, nobody waits for a suggestion each.</summary>
    private int _comparisonsLeft = 2_000_000;

    /// <summary>Has no more ids compared, so that references to nothing are reported without a suggestion.</summary>
    internal void StopSuggesting() => _comparisonsLeft = 0;

    /// <summary>Whether an actor is in the dataset, or may be outside it.</summary>
    internal bool Has(ActorId id) => Has(RecordType.Actor, id.Value);

    /// <summary>Whether a topic is in the dataset, or may be outside it.</summary>
    internal bool Has(TopicId id) => Has(RecordType.Topic, id.Value);

    /// <summary>Whether a source is in the dataset, or may be outside it.</summary>
    internal bool Has(SourceId id) => Has(RecordType.Source, id.Value);

    /// <summary>Whether a claim is in the dataset, or may be outside it.</summary>
    internal bool Has(ClaimId id) => Has(RecordType.Claim, id.Value);

    /// <summary>Reports a reference to an actor that there is not.</summary>
    internal void ReportMissing(string path, ActorId id, string role) =>
        ReportMissing(path, id.Value, role, RecordType.Actor);

    /// <summary>Reports a reference to a topic that there is not.</summary>
    internal void ReportMissing(string path, TopicId id, string role) =>
        ReportMissing(path, id.Value, role, RecordType.Topic);

    /// <summary>Reports a reference to a source that there is not.</summary>
    internal void ReportMissing(string path, SourceId id, string role) =>
        ReportMissing(path, id.Value, role, RecordType.Source);

    /// <summary>Reports a reference to a claim that there is not.</summary>
    internal void ReportMissing(string path, ClaimId id, string role) =>
        ReportMissing(path, id.Value, role, RecordType.Claim);

    private void ReportMissing(string path, string id, string role, RecordType type)
    {
        if (id.Length == 0)
        {
            return; // no id at all, which is reported as such
        }

        var other = OtherKindOf(id, type);
        var near = other is null ? Suggest(id, type) : null;
        if (other is null && near is null && Records.MayBeRefused(type, ""))
        {
            return; // most likely it is the one that was left out with its id
        }

        var what = other is null ? $"which is no {type.Name} of this dataset" : $"which is {other}, and no {type.Name}";
        Report(path, $"{Subject} names the {role} {MessageText.Quoted(id)}, {what}.{MessageText.DidYouMean(near)}", id, near);
    }

    /// <summary>The id that was probably meant; null where none is near, or where so many were looked for that no more are.</summary>
    private string? Suggest(string id, RecordType type)
    {
        if (!_suggestions.TryGetValue((type, id), out var near) && _comparisonsLeft > 0)
        {
            _suggestions[(type, id)] = near = SpellingSuggestion.For(id, Records.Ids(type), ref _comparisonsLeft);
        }

        return near;
    }

    /// <summary>What a thing of this id is, where it is of another kind than the one sought.</summary>
    private string? OtherKindOf(string id, RecordType type)
    {
        foreach (var other in (ReadOnlySpan<RecordType>)[RecordType.Actor, RecordType.Topic, RecordType.Source, RecordType.Claim])
        {
            if (other != type && Records.Has(other, id))
            {
                return MessageText.WithArticle(other.Name);
            }
        }

        return null;
    }

    /// <summary>Whether a record is in the dataset, or may exist all the same: elsewhere, or in a part of the text that was refused.</summary>
    private bool Has(RecordType type, string id) => Records.Has(type, id) || Options.AllowExternalReferences || Records.MayBeRefused(type, id);
}

using ClaimModel.Diagnostics;
using ClaimModel.Model.Datasets;

namespace ClaimModel.Validation;

public sealed partial class RuleContext
{
    private readonly Dictionary<(RecordKind Kind, string Id), string?> _suggestions = [];

    /// <summary>How many more ids may be compared: where everything is dangling, nobody waits for a suggestion each.</summary>
    private int _comparisonsLeft = 2_000_000;

    /// <summary>Has no more ids compared, so that references to nothing are reported without a suggestion.</summary>
    internal void StopSuggesting() => _comparisonsLeft = 0;

    /// <summary>Whether an actor is in the dataset, or may be outside it.</summary>
    internal bool Has(ActorId id) => Has(RecordKind.Actor, id.Value);

    /// <summary>Whether a topic is in the dataset, or may be outside it.</summary>
    internal bool Has(TopicId id) => Has(RecordKind.Topic, id.Value);

    /// <summary>Whether a source is in the dataset, or may be outside it.</summary>
    internal bool Has(SourceId id) => Has(RecordKind.Source, id.Value);

    /// <summary>Whether a claim is in the dataset, or may be outside it.</summary>
    internal bool Has(ClaimId id) => Has(RecordKind.Claim, id.Value);

    /// <summary>Reports a reference to an actor that there is not.</summary>
    internal void ReportMissing(string path, ActorId id, string role) =>
        ReportMissing(path, id.Value, role, RecordKind.Actor);

    /// <summary>Reports a reference to a topic that there is not.</summary>
    internal void ReportMissing(string path, TopicId id, string role) =>
        ReportMissing(path, id.Value, role, RecordKind.Topic);

    /// <summary>Reports a reference to a source that there is not.</summary>
    internal void ReportMissing(string path, SourceId id, string role) =>
        ReportMissing(path, id.Value, role, RecordKind.Source);

    /// <summary>Reports a reference to a claim that there is not.</summary>
    internal void ReportMissing(string path, ClaimId id, string role) =>
        ReportMissing(path, id.Value, role, RecordKind.Claim);

    private void ReportMissing(string path, string id, string role, RecordKind kind)
    {
        if (id.Length == 0)
        {
            return; // no id at all, which is reported as such
        }

        var other = OtherKindOf(id, kind);
        var near = other is null ? Suggest(id, kind) : null;
        if (other is null && near is null && Records.MayBeRefused(kind, ""))
        {
            return; // most likely it is the one that was left out with its id
        }

        var what = other is null ? $"which is no {RecordKinds.NameOf(kind)} of this dataset" : $"which is {other}, and no {RecordKinds.NameOf(kind)}";
        Report(path, $"{Subject} names the {role} {MessageText.Quoted(id)}, {what}.{MessageText.DidYouMean(near)}", id, near);
    }

    /// <summary>The id that was probably meant; null where none is near, or where so many were looked for that no more are.</summary>
    private string? Suggest(string id, RecordKind kind)
    {
        if (!_suggestions.TryGetValue((kind, id), out var near) && _comparisonsLeft > 0)
        {
            _suggestions[(kind, id)] = near = SpellingSuggestion.For(id, Records.Ids(kind), ref _comparisonsLeft);
        }

        return near;
    }

    /// <summary>What a thing of this id is, where it is of another kind than the one sought.</summary>
    private string? OtherKindOf(string id, RecordKind kind)
    {
        foreach (var other in (ReadOnlySpan<RecordKind>)[RecordKind.Actor, RecordKind.Topic, RecordKind.Source, RecordKind.Claim])
        {
            if (other != kind && Records.Has(other, id))
            {
                return MessageText.WithArticle(RecordKinds.NameOf(other));
            }
        }

        return null;
    }

    /// <summary>Whether a record is in the dataset, or may exist all the same: elsewhere, or in a part of the text that was refused.</summary>
    private bool Has(RecordKind kind, string id) => Records.Has(kind, id) || Options.AllowExternalReferences || Records.MayBeRefused(kind, id);
}

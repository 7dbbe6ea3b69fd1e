namespace ClaimModel;

public sealed partial class RuleContext
{
    private readonly Dictionary<(string Kind, string Id), string?> _suggestions = [];

    /// <summary>How many more ids may be compared: where everything is dangling, nobody waits for a suggestion each.</summary>
    private int _comparisonsLeft = 2_000_000;

    /// <summary>Whether an actor is in the dataset, or may be outside it.</summary>
    internal bool Has(ActorId id) => Records.FindActor(id) is not null || MayBeOutside<Actor>("actors", id.Value);

    /// <summary>Whether a topic is in the dataset, or may be outside it.</summary>
    internal bool Has(TopicId id) => Records.FindTopic(id) is not null || MayBeOutside<Topic>("topics", id.Value);

    /// <summary>Whether a source is in the dataset, or may be outside it.</summary>
    internal bool Has(SourceId id) => Records.FindSource(id) is not null || MayBeOutside<Source>("sources", id.Value);

    /// <summary>Whether a claim is in the dataset, or may be outside it.</summary>
    internal bool Has(ClaimId id) => Records.FindClaim(id) is not null || MayBeOutside<Claim>("claims", id.Value);

    /// <summary>Reports a reference to an actor that there is not.</summary>
    internal void ReportMissing(string path, ActorId id, string role) =>
        ReportMissing<Actor>(path, id.Value, role, "actor", Records.Actors.Select(actor => actor.Id.Value));

    /// <summary>Reports a reference to a topic that there is not.</summary>
    internal void ReportMissing(string path, TopicId id, string role) =>
        ReportMissing<Topic>(path, id.Value, role, "topic", Records.Topics.Select(topic => topic.Id.Value));

    /// <summary>Reports a reference to a source that there is not.</summary>
    internal void ReportMissing(string path, SourceId id, string role) =>
        ReportMissing<Source>(path, id.Value, role, "source", Records.Sources.Select(source => source.Id.Value));

    /// <summary>Reports a reference to a claim that there is not.</summary>
    internal void ReportMissing(string path, ClaimId id, string role) =>
        ReportMissing<Claim>(path, id.Value, role, "claim", Records.Claims.Select(claim => claim.Id.Value));

    private void ReportMissing<TRecord>(string path, string id, string role, string kind, IEnumerable<string> ids)
    {
        if (id.Length == 0)
        {
            return; // no id at all, which is reported as such
        }

        var other = OtherKindOf(id, kind);
        var near = other is null ? Suggest(id, kind, ids) : null;
        if (other is null && near is null && Records.Origin?.LeftOutIds.Contains((typeof(TRecord), "")) == true)
        {
            return; // most likely it is the one that was left out with its id
        }

        var what = other is null ? $"which is no {kind} of this dataset" : $"which is {other}, and no {kind}";
        Report(path, $"{Subject} names the {role} {Shown.Quoted(id)}, {what}.{Shown.DidYouMean(near)}", id, near);
    }

    /// <summary>The id that was probably meant; null where none is near, or where so many were looked for that no more are.</summary>
    private string? Suggest(string id, string kind, IEnumerable<string> ids)
    {
        if (!_suggestions.TryGetValue((kind, id), out var near) && _comparisonsLeft > 0)
        {
            _suggestions[(kind, id)] = near = Nearest.To(id, ids, ref _comparisonsLeft);
        }

        return near;
    }

    /// <summary>What a thing of this id is, where it is of another kind than the one sought.</summary>
    private string? OtherKindOf(string id, string kind) =>
        kind != "actor" && Records.FindActor(id) is not null ? "an actor"
        : kind != "topic" && Records.FindTopic(id) is not null ? "a topic"
        : kind != "source" && Records.FindSource(id) is not null ? "a source"
        : kind != "claim" && Records.FindClaim(id) is not null ? "a claim"
        : null;

    /// <summary>Whether a record that is not in the dataset may exist all the same: elsewhere, or in a part of the text that was refused.</summary>
    private bool MayBeOutside<TRecord>(string list, string id) =>
        Options.Partial
        || (Records.Origin is { } origin && (origin.IsIncomplete || origin.Refused.Contains($"/{list}") || origin.LeftOutIds.Contains((typeof(TRecord), id))));
}

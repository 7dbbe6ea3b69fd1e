namespace ClaimModel.Analysis.Issues;

/// <summary>The repetitions of a dataset to which a claim is added, as far as they are connected with claims on its issues.</summary>
internal sealed class AddedRepetitions
{
    private readonly IssueIndex _index;
    private readonly Claim _added;
    private readonly Dictionary<ClaimId, Claim> _claims = [];
    private readonly HashSet<RepeatGraph.Node> _seen = [];

    public AddedRepetitions(IssueIndex index, Claim added)
    {
        (_index, _added) = (index, added);
        if (added.Repeats.IsEmpty && index.Repetitions.Find(added.Id) is null)
        {
            Graph = index.Repetitions;
            return;
        }

        _claims[added.Id] = added;
        foreach (var repeated in added.Repeats)
        {
            Add(repeated);
        }

        Add(added.Id);
        foreach (var (_, placements) in index.IssuesWith(added))
        {
            foreach (var placement in placements)
            {
                if (placement.Claim >= 0)
                {
                    Add(index.Dataset.Claims[placement.Claim].Id);
                }
            }
        }

        Graph = new([.. _claims.Values], id => _claims.GetValueOrDefault(id));
    }

    public RepeatGraph Graph { get; }

    /// <summary>Adds a claim and all that are connected with it.</summary>
    private void Add(ClaimId id)
    {
        if (_index.Repetitions.Find(id) is not { } start)
        {
            if (id != _added.Id && _index.Dataset.FindClaim(id) is { } alone)
            {
                _claims.TryAdd(id, alone);
            }

            return;
        }

        var pending = new Stack<RepeatGraph.Node>(_seen.Add(start) ? [start] : []);
        while (pending.TryPop(out var node))
        {
            if (node.Claim is { } claim)
            {
                _claims.TryAdd(claim.Id, claim); // the added claim is there already
            }

            foreach (var next in node.Originals.Concat(node.Repetitions))
            {
                if (_seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }
    }
}

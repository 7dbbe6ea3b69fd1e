namespace ClaimModel.Benchmarks.Plain;

/// <summary>Sets of ids, to find duplicate ids and references to missing records.</summary>
internal sealed class PlainReferences
{
    private readonly HashSet<string> _actors = [];
    private readonly HashSet<string> _topics = [];
    private readonly HashSet<string> _sources = [];
    private readonly HashSet<string> _claims = [];
    private readonly List<(HashSet<string> Known, string Id)> _unresolved = [];
    private int _duplicates;

    /// <summary>Gets the number of duplicate ids and references to missing records.</summary>
    public int Errors => _duplicates + _unresolved.Count(reference => !reference.Known.Contains(reference.Id));

    public void Add(PlainActor actor) => Count(_actors.Add(actor.Id));

    public void Add(PlainTopic topic)
    {
        Count(_topics.Add(topic.Id));
        AddReference(_topics, topic.Broader);
    }

    public void Add(PlainSource source)
    {
        Count(_sources.Add(source.Id));
        AddReference(_actors, source.Authors);
        AddReference(_actors, source.Publisher);
        AddReference(_sources, source.OriginalSource);
    }

    public void Add(PlainClaim claim)
    {
        Count(_claims.Add(claim.Id));
        AddReference(_actors, claim.Claimants);
        AddReference(_actors, claim.OnBehalfOf);
        AddReference(_topics, claim.Topics);
        AddReference(_actors, claim.About);
        AddReference(_actors, claim.RecordedBy);
        AddReference(_claims, claim.Repeats);
        AddReference(_claims, claim.Supersedes);
        foreach (var citation in claim.Citations ?? [])
        {
            AddReference(_sources, citation.Source);
            AddReference(_actors, citation.Via);
        }
    }

    private void Count(bool isNew) => _duplicates += isNew ? 0 : 1;

    private void AddReference(HashSet<string> known, List<string>? ids)
    {
        if (ids is not null)
        {
            foreach (var id in ids)
            {
                AddReference(known, id);
            }
        }
    }

    /// <summary>Looks up an id; if it is not known yet, it is looked up again at the end.</summary>
    private void AddReference(HashSet<string> known, string? id)
    {
        if (id is not null && !known.Contains(id))
        {
            _unresolved.Add((known, id));
        }
    }
}

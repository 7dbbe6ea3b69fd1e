namespace ClaimModel.Benchmarks.Plain;

/// <summary>The ids of a dataset in sets, to find those that come twice and those that name nothing.</summary>
internal sealed class PlainReferences
{
    private readonly HashSet<string> _actors = [];
    private readonly HashSet<string> _topics = [];
    private readonly HashSet<string> _sources = [];
    private readonly HashSet<string> _claims = [];
    private readonly List<(HashSet<string> Known, string Id)> _forward = [];
    private int _duplicates;

    /// <summary>How many ids come twice, and how many references name nothing.</summary>
    public int Faults => _duplicates + _forward.Count(reference => !reference.Known.Contains(reference.Id));

    public void Add(PlainActor actor) => Count(_actors.Add(actor.Id));

    public void Add(PlainTopic topic)
    {
        Count(_topics.Add(topic.Id));
        Look(_topics, topic.Broader);
    }

    public void Add(PlainSource source)
    {
        Count(_sources.Add(source.Id));
        Look(_actors, source.Authors);
        Look(_actors, source.Publisher);
        Look(_sources, source.OriginalSource);
    }

    public void Add(PlainClaim claim)
    {
        Count(_claims.Add(claim.Id));
        Look(_actors, claim.Claimants);
        Look(_actors, claim.OnBehalfOf);
        Look(_topics, claim.Topics);
        Look(_actors, claim.About);
        Look(_actors, claim.RecordedBy);
        Look(_claims, claim.Repeats);
        Look(_claims, claim.Supersedes);
        foreach (var citation in claim.Citations ?? [])
        {
            Look(_sources, citation.Source);
            Look(_actors, citation.Via);
        }
    }

    private void Count(bool isNew) => _duplicates += isNew ? 0 : 1;

    private void Look(HashSet<string> known, List<string>? ids)
    {
        if (ids is not null)
        {
            foreach (var id in ids)
            {
                Look(known, id);
            }
        }
    }

    /// <summary>Looks now, and again at the end for what comes later in the file.</summary>
    private void Look(HashSet<string> known, string? id)
    {
        if (id is not null && !known.Contains(id))
        {
            _forward.Add((known, id));
        }
    }
}

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Words, ids and issues": what subjects, values and qualifiers mean, and which topics are within others.</summary>
internal sealed class Terms
{
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, SortedSet<string>> _names = [];
    private readonly Dictionary<string, SortedSet<string>> _aliases = [];
    private readonly Dictionary<string, HashSet<string>> _broader = [];
    private readonly Dictionary<string, Meaning> _meanings = [];

    public Terms(ClaimDataset dataset)
    {
        foreach (var actor in dataset.Actors)
        {
            Add(actor.Id.Value, [actor.Name, .. actor.Names.Select(name => name.Text)], actor.Aliases);
        }

        foreach (var topic in dataset.Topics)
        {
            Add(topic.Id.Value, [topic.Label, .. topic.Labels.Select(label => label.Text)], topic.Aliases);
            Of(_broader, topic.Id.Value).UnionWith(topic.Broader.Select(id => id.Value));
        }
    }

    /// <summary>Returns what a term means.</summary>
    public Meaning MeaningOf(string term)
    {
        if (!_meanings.TryGetValue(term, out var meaning))
        {
            meaning = Determine(term);
            _meanings.Add(term, meaning);
        }

        return meaning;
    }

    /// <summary>Determines whether an id has another id among its broader topics, in any number of steps.</summary>
    public bool IsWithin(string id, string broader)
    {
        var reached = new HashSet<string>();
        Follow(id);
        return reached.Contains(broader);

        void Follow(string narrower)
        {
            foreach (var next in _broader.GetValueOrDefault(narrower) ?? [])
            {
                if (reached.Add(next))
                {
                    Follow(next);
                }
            }
        }
    }

    private Meaning Determine(string term)
    {
        var text = term.Trim();
        var words = NormalizedWords.Of(text);
        if (_ids.Contains(text))
        {
            return new(text, words, text, false, []);
        }

        if (_names.TryGetValue(words, out var named))
        {
            return named.Count == 1 ? new(text, words, named.Single(), false, []) : new(text, words, null, false, [.. named]);
        }

        if (_aliases.TryGetValue(words, out var aliased))
        {
            return aliased.Count == 1 ? new(text, words, aliased.Single(), true, []) : new(text, words, null, false, [.. aliased]);
        }

        return new(text, words, null, false, []);
    }

    private void Add(string id, IEnumerable<string> names, IEnumerable<string> aliases)
    {
        _ids.Add(id);
        foreach (var name in names)
        {
            Of(_names, NormalizedWords.Of(name)).Add(id);
        }

        foreach (var alias in aliases)
        {
            Of(_aliases, NormalizedWords.Of(alias)).Add(id);
        }
    }

    private static TSet Of<TSet>(Dictionary<string, TSet> sets, string key)
        where TSet : new()
    {
        if (!sets.TryGetValue(key, out var set))
        {
            set = new();
            sets.Add(key, set);
        }

        return set;
    }
}

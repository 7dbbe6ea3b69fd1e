namespace ClaimModel.Cli.Views;

/// <summary>Topics in the order of a tree: under each those that name it as broader, each only once.</summary>
internal sealed class TopicOutline
{
    /// <summary>Deeper topics start again at the margin, where there is room for them.</summary>
    private const int Deepest = 12;

    private readonly HashSet<TopicId> _seen = [];
    private readonly ILookup<TopicId, Topic> _narrower;
    private readonly List<TopicNode> _roots = [];

    public TopicOutline(IReadOnlyList<Topic> topics)
    {
        var known = topics.Select(topic => topic.Id).ToHashSet();
        _narrower = topics.SelectMany(topic => topic.Broader.Distinct().Select(broader => (broader, topic))).ToLookup(pair => pair.broader, pair => pair.topic);
        AddRoots(topics.Where(topic => !topic.Broader.Any(known.Contains)));
        AddRoots(topics); // the rest is part of a cycle, or nested too deeply
    }

    public IReadOnlyList<TopicNode> Roots => _roots;

    /// <summary>All topics, each once, in the order of the tree.</summary>
    public IEnumerable<Topic> Flat => _roots.SelectMany(Flatten);

    private static IEnumerable<Topic> Flatten(TopicNode node) =>
        node.IsSeenAbove ? [] : node.Narrower.SelectMany(Flatten).Prepend(node.Topic);

    private void AddRoots(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            if (_seen.Add(topic.Id))
            {
                _roots.Add(new(topic, IsSeenAbove: false, NarrowerOf(topic, 1)));
            }
        }
    }

    private List<TopicNode> NarrowerOf(Topic topic, int depth) => depth > Deepest ? [] :
    [
        .. _narrower[topic.Id].Select(narrower => _seen.Add(narrower.Id)
            ? new TopicNode(narrower, IsSeenAbove: false, NarrowerOf(narrower, depth + 1))
            : new TopicNode(narrower, IsSeenAbove: true, [])),
    ];
}

/// <summary>A topic and those under it; one that stands above already is not opened again.</summary>
internal sealed record TopicNode(Topic Topic, bool IsSeenAbove, IReadOnlyList<TopicNode> Narrower);

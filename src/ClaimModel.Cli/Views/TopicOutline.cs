namespace ClaimModel.Cli.Views;

/// <summary>Topics as trees: below each topic, those that name it as broader. Each topic is expanded only once.</summary>
internal sealed class TopicOutline
{
    /// <summary>Topics at a greater depth become roots of their own, so that they fit on the screen.</summary>
    private const int MaxDepth = 12;

    private readonly HashSet<TopicId> _seen = [];
    private readonly ILookup<TopicId, Topic> _narrower;
    private readonly List<TopicNode> _roots = [];

    public TopicOutline(IReadOnlyList<Topic> topics)
    {
        var known = topics.Select(topic => topic.Id).ToHashSet();
        _narrower = topics.SelectMany(topic => topic.Broader.Distinct().Select(broader => (broader, topic))).ToLookup(pair => pair.broader, pair => pair.topic);
        AddRoots(topics.Where(topic => !topic.Broader.Any(known.Contains)));
        AddRoots(topics); // The remaining topics are part of a cycle or nested too deeply.
    }

    public IReadOnlyList<TopicNode> Roots => _roots;

    /// <summary>Gets all topics, each once, in the order of the trees.</summary>
    public IEnumerable<Topic> Flat => _roots.SelectMany(Flatten);

    private static IEnumerable<Topic> Flatten(TopicNode node) =>
        node.IsRepeated ? [] : node.Narrower.SelectMany(Flatten).Prepend(node.Topic);

    private void AddRoots(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            if (_seen.Add(topic.Id))
            {
                _roots.Add(new(topic, IsRepeated: false, NarrowerOf(topic, 1)));
            }
        }
    }

    private List<TopicNode> NarrowerOf(Topic topic, int depth) => depth > MaxDepth ? [] :
    [
        .. _narrower[topic.Id].Select(narrower => _seen.Add(narrower.Id)
            ? new TopicNode(narrower, IsRepeated: false, NarrowerOf(narrower, depth + 1))
            : new TopicNode(narrower, IsRepeated: true, [])),
    ];
}

/// <summary>A topic and the narrower ones below it; a topic that occurs further above is not expanded again.</summary>
internal sealed record TopicNode(Topic Topic, bool IsRepeated, IReadOnlyList<TopicNode> Narrower);

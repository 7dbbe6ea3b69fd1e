namespace ClaimModel.Validation.Rules;

/// <summary>Finds the topics that others are within. The topics around a few topics are remembered. Not thread-safe.</summary>
/// <param name="find">Finds a topic; null if it is not known.</param>
internal sealed class TopicHierarchy(Func<TopicId, Topic?> find)
{
    /// <summary>The maximum number of topics that are followed, so that checking a record takes limited time.</summary>
    private const int MaxTopics = 250;

    private const int MaxRemembered = 250;

    private readonly Dictionary<TopicId, HashSet<TopicId>?> _remembered = [];

    /// <summary>Returns topics and all their broader topics; null if they are more than 250.</summary>
    public HashSet<TopicId>? WithBroader(ValueList<TopicId> topics)
    {
        if (topics.Count == 1)
        {
            return WithBroader(topics[0]);
        }

        var all = new HashSet<TopicId>();
        foreach (var topic in topics)
        {
            if (all.Contains(topic))
            {
                continue;
            }

            if (WithBroader(topic) is not { } found)
            {
                return null;
            }

            all.UnionWith(found);
            if (all.Count > MaxTopics)
            {
                return null;
            }
        }

        return all;
    }

    /// <summary>Returns a topic and all its broader topics; null if they are more than 250.</summary>
    public HashSet<TopicId>? WithBroader(TopicId topic)
    {
        if (!_remembered.TryGetValue(topic, out var topics))
        {
            topics = Find(topic, out var isFinal);
            if (isFinal)
            {
                if (_remembered.Count == MaxRemembered)
                {
                    _remembered.Clear();
                }

                _remembered[topic] = topics;
            }
        }

        return topics;
    }

    /// <param name="narrower">The topic.</param>
    /// <param name="isFinal">Whether all topics are known, so that the result does not depend on records that follow.</param>
    private HashSet<TopicId>? Find(TopicId narrower, out bool isFinal)
    {
        var topics = new HashSet<TopicId> { narrower };
        var open = new Stack<TopicId>([narrower]);
        isFinal = true;
        while (open.TryPop(out var topic))
        {
            var found = find(topic);
            isFinal &= found is not null;
            foreach (var broader in found?.Broader ?? [])
            {
                if (topics.Add(broader))
                {
                    open.Push(broader);
                }

                if (topics.Count > MaxTopics)
                {
                    return null;
                }
            }
        }

        return topics;
    }
}

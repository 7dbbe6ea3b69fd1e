namespace ClaimModel.Validation.Rules;

/// <summary>Finds the topics that others are within.</summary>
internal static class TopicHierarchy
{
    /// <summary>Returns topics and all their broader topics.</summary>
    public static HashSet<TopicId> WithBroader(IEnumerable<TopicId> narrower, RuleContext context)
    {
        var topics = new HashSet<TopicId>();
        var open = new Stack<TopicId>(narrower);
        while (open.TryPop(out var topic))
        {
            if (topics.Add(topic) && context.FindTopic(topic) is { } found)
            {
                foreach (var broader in found.Broader)
                {
                    open.Push(broader);
                }
            }
        }

        return topics;
    }
}

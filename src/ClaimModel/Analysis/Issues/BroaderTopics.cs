using System.Collections.Concurrent;

namespace ClaimModel.Analysis.Issues;

/// <summary>Determines which topics are within others, according to the relation <see cref="Topic.Broader"/>. Thread-safe.</summary>
internal sealed class BroaderTopics(ClaimDataset dataset)
{
    private readonly ILookup<string, Topic> _topics = dataset.Topics.ToLookup(topic => topic.Id.Value, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _broader = new(StringComparer.Ordinal);

    /// <summary>Whether any topic has a broader one.</summary>
    public bool Any { get; } = dataset.Topics.Any(topic => !topic.Broader.IsEmpty);

    /// <summary>Determines whether an id is that of a topic that has another one among its broader topics, in any number of steps.</summary>
    public bool IsWithin(ResolvedTerm narrower, ResolvedTerm broader) => Any && narrower != broader && BroaderOf(narrower.Text).Contains(broader.Text);

    private HashSet<string> BroaderOf(string topic) => _broader.GetOrAdd(topic, Find);

    private HashSet<string> Find(string topic)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([topic]);
        while (pending.TryPop(out var next))
        {
            foreach (var broader in _topics[next].SelectMany(found => found.Broader))
            {
                if (found.Add(broader.Value))
                {
                    pending.Push(broader.Value);
                }
            }
        }

        return found;
    }
}

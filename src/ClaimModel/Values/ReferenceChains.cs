namespace ClaimModel.Values;

/// <summary>
/// Follows chains of references, such as copies of copies, to their ends. What has been followed is remembered, so that any number of searches
/// takes about as long as following each reference once. Not thread-safe.
/// </summary>
/// <param name="next">Returns the id to which an id refers; null if it refers to none, or is not known. What is returned for an id changes only from null.</param>
internal sealed class ReferenceChains(Func<string, string?> next)
{
    /// <summary>The end of the chain, as far as it was known when it was followed. The chain may continue from there by now.</summary>
    private readonly Dictionary<string, string> _ends = new(StringComparer.Ordinal);

    /// <summary>The ids that represent cycles.</summary>
    private readonly HashSet<string> _cycles = new(StringComparer.Ordinal);

    /// <summary>Returns the end of the chain that begins with an id: the id itself if it refers to none. A cycle is represented by the first of its ids in ordinal order.</summary>
    public string EndOf(string id)
    {
        var end = id;
        HashSet<string>? passed = null;
        while (!_cycles.Contains(end) && (_ends.GetValueOrDefault(end) ?? next(end)) is { } following)
        {
            if (!(passed ??= new(StringComparer.Ordinal)).Add(end))
            {
                end = FirstOfCycle(end);
                _cycles.Add(end);
                break;
            }

            end = following;
        }

        foreach (var link in passed ?? [])
        {
            _ends[link] = end;
        }

        return end;
    }

    private string FirstOfCycle(string id)
    {
        var first = id;
        for (var other = next(id); other is not null && other != id; other = next(other))
        {
            first = string.CompareOrdinal(other, first) < 0 ? other : first;
        }

        return first;
    }
}

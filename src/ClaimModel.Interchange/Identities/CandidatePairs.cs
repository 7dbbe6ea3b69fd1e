using ClaimModel.Values;

namespace ClaimModel.Interchange.Identities;

/// <summary>Collects which names share a key, so that only those are compared. Not thread-safe.</summary>
internal sealed class CandidatePairs
{
    /// <summary>More names with the same key are not compared with each other.</summary>
    public const int MaxGroup = 300;

    /// <summary>Keys with the same hash only cause comparisons that find nothing. The order of groups depends on the hash, so it is always the same.</summary>
    private readonly TextHasher _hasher = new(0, 0);

    private readonly List<(ulong Key, int Name)> _entries = [];

    public void Add(string key, int name) => _entries.Add((_hasher.Of(key).First, name));

    /// <summary>Returns the names of each key that several names share, in ascending order.</summary>
    public IEnumerable<List<int>> Groups()
    {
        _entries.Sort(static (one, other) => one.Key != other.Key ? one.Key.CompareTo(other.Key) : one.Name.CompareTo(other.Name));
        var group = new List<int>();
        for (var index = 0; index < _entries.Count; index++)
        {
            if (index > 0 && _entries[index].Key != _entries[index - 1].Key)
            {
                if (group.Count > 1)
                {
                    yield return group;
                }

                group = [];
            }

            if (group.Count == 0 || group[^1] != _entries[index].Name)
            {
                group.Add(_entries[index].Name);
            }
        }

        if (group.Count > 1)
        {
            yield return group;
        }
    }
}

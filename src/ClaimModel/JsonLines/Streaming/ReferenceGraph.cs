using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The references of records for a rule that looks for cycles; 16 bytes each.</summary>
internal sealed class ReferenceGraph
{
    private readonly List<(long From, ulong To)> _references = [];

    /// <summary>Gets the cycles by the offset of their first record, as offsets; available after <see cref="FindCycles"/>.</summary>
    public Dictionary<long, long[]> Cycles { get; private set; } = [];

    /// <summary>Adds a reference; offsets must not decrease.</summary>
    public void Add(long offset, ulong target) => _references.Add((offset, target));

    /// <summary>Finds the cycles. If all references point to earlier records, there are none, and nothing is searched.</summary>
    /// <param name="offsetOf">Returns the offset of the record of a fingerprint; negative if there is none.</param>
    public void FindCycles(Func<ulong, long> offsetOf)
    {
        if (!_references.Exists(reference => offsetOf(reference.To) >= reference.From))
        {
            return;
        }

        List<long> offsets = [];
        List<int> starts = [];
        for (var at = 0; at < _references.Count; at++)
        {
            if (at == 0 || _references[at].From != _references[at - 1].From)
            {
                offsets.Add(_references[at].From);
                starts.Add(at);
            }
        }

        starts.Add(_references.Count);
        var next = _references.ConvertAll(reference => offsets.BinarySearch(offsetOf(reference.To)));
        Cycles = CycleFinder.Find(offsets.Count, NextOf).ToDictionary(cycle => offsets[cycle.Key], cycle => cycle.Value.Select(at => offsets[at]).ToArray());

        IEnumerable<int> NextOf(int node)
        {
            for (var at = starts[node]; at < starts[node + 1]; at++)
            {
                if (next[at] >= 0)
                {
                    yield return next[at];
                }
            }
        }
    }
}

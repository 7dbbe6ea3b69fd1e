using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The references of records for a rule that is evaluated at the end of the stream; 16 bytes each.</summary>
/// <param name="refersToClaimPredicates">Whether the references are those to predicates about claims; otherwise, the rule looks for cycles.</param>
internal sealed class ReferenceGraph(bool refersToClaimPredicates)
{
    private readonly List<(long From, ulong To)> _references = [];

    /// <summary>Gets the cycles by the offset of their first record, as offsets; available after <see cref="FindRecords"/>.</summary>
    public Dictionary<long, long[]> Cycles { get; private set; } = [];

    /// <summary>Returns the offsets of the records for which the rule is evaluated.</summary>
    /// <param name="offsetOf">Returns the offset of the record of a fingerprint; negative if there is none.</param>
    /// <param name="claimPredicates">The fingerprints of the predicates about claims.</param>
    public IEnumerable<long> FindRecords(Func<ulong, long> offsetOf, HashSet<ulong> claimPredicates)
    {
        if (refersToClaimPredicates)
        {
            return _references.Where(reference => claimPredicates.Contains(reference.To)).Select(static reference => reference.From);
        }

        FindCycles(offsetOf);
        return Cycles.Keys;
    }

    /// <summary>Adds a reference; offsets must not decrease.</summary>
    public void Add(long offset, ulong target) => _references.Add((offset, target));

    /// <summary>Finds the cycles. If all references point to earlier records, there are none, and nothing is searched.</summary>
    private void FindCycles(Func<ulong, long> offsetOf)
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

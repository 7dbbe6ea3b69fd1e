using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The references among records of one type, to find cycles; 24 bytes each.</summary>
internal sealed class ReferenceGraph : RuleReferences
{
    private readonly List<(long From, TextHash To)> _references = [];

    /// <summary>Gets the cycles by the offset of their first record, as offsets; available after <see cref="FindRecords"/>.</summary>
    public Dictionary<long, long[]> Cycles { get; private set; } = [];

    public override IEnumerable<long> FindRecords(Func<TextHash, long> offsetOf, HashSet<TextHash> claimPredicates)
    {
        FindCycles(offsetOf);
        return Cycles.Keys;
    }

    public override void Add(long offset, TextHash target) => _references.Add((offset, target));

    /// <summary>Finds the cycles. If all references point to earlier records, there are none, and nothing is searched.</summary>
    private void FindCycles(Func<TextHash, long> offsetOf)
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

namespace ClaimModel.Analysis.Issues;

/// <summary>Brings claims about the same point together, in time and memory proportional to their number.</summary>
/// <remarks>
/// Claims are dealt into parts by the first bits of their keys, and each part is grouped in a table that fits in the processor's
/// cache; one table of all points would cost a visit to main memory a claim.
/// </remarks>
internal sealed class IssueTable
{
    private const int ClaimsAPart = 8192;
    private const int MostBits = 12;

    private readonly IssueEntry[] _entries;
    private readonly int[] _starts;

    /// <summary>Deals entries into parts; each part holds whole points.</summary>
    public IssueTable(ReadOnlySpan<IssueEntry> entries)
    {
        var bits = Math.Clamp((int)Math.Ceiling(Math.Log2(Math.Max(1, entries.Length / (double)ClaimsAPart))), 0, MostBits);
        var shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (ref readonly var entry in entries)
        {
            _starts[PartOf(entry.Point, shift) + 1]++;
        }

        for (var part = 1; part < _starts.Length; part++)
        {
            _starts[part] += _starts[part - 1];
        }

        var next = _starts.AsSpan(0, 1 << bits).ToArray();
        _entries = GC.AllocateUninitializedArray<IssueEntry>(entries.Length);
        foreach (ref readonly var entry in entries)
        {
            _entries[next[PartOf(entry.Point, shift)]++] = entry;
        }
    }

    /// <summary>How many parts there are.</summary>
    public int Parts => _starts.Length - 1;

    /// <summary>Calls back for each point of a part on which claims may be at odds.</summary>
    /// <param name="part">The part.</param>
    /// <param name="groups">Memory for the work, used again for each part.</param>
    /// <param name="all">Whether to call for every point of two claims or more.</param>
    /// <param name="examine">Takes the claims of a point, in the order in which they came.</param>
    public void ForEachIssue(int part, IssueGroups groups, bool all, PointVisit examine)
    {
        var entries = _entries.AsSpan(_starts[part].._starts[part + 1]);
        groups.Gather(entries);
        for (var group = 0; group < groups.Count; group++)
        {
            if (groups.IsAtIssue(group, all))
            {
                examine(groups.EntriesOf(group, entries));
            }
        }
    }

    private static int PartOf(ulong key, int shift) => shift == 64 ? 0 : (int)(key >> shift);
}

/// <summary>Takes the claims of a point.</summary>
internal delegate void PointVisit(ReadOnlySpan<IssueEntry> entries);

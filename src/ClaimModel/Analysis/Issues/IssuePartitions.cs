namespace ClaimModel.Analysis.Issues;

/// <summary>Distributes entries into partitions by the first bits of their issue keys (radix partitioning); each issue is in one partition.</summary>
/// <remarks>A partition fits in the processor cache. Without partitions, finding takes about 10 % longer for 400,000 claims.</remarks>
internal sealed class IssuePartitions
{
    private const int ClaimsPerPartition = 8192;
    private const int MaxBits = 12;

    private readonly IssueEntry[] _entries;
    private readonly int[] _starts;

    public IssuePartitions(ReadOnlySpan<IssueEntry> entries)
    {
        var bits = Math.Clamp((int)Math.Ceiling(Math.Log2(Math.Max(1, entries.Length / (double)ClaimsPerPartition))), 0, MaxBits);
        _starts = new int[(1 << bits) + 1];
        foreach (ref readonly var entry in entries)
        {
            _starts[PartitionOf(entry, bits) + 1]++;
        }

        for (var partition = 0; partition < Count; partition++)
        {
            _starts[partition + 1] += _starts[partition];
        }

        var next = _starts.AsSpan(0, Count).ToArray();
        _entries = new IssueEntry[entries.Length];
        foreach (ref readonly var entry in entries)
        {
            _entries[next[PartitionOf(entry, bits)]++] = entry;
        }
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<IssueEntry> this[int partition] => _entries.AsSpan(_starts[partition].._starts[partition + 1]);

    private static int PartitionOf(in IssueEntry entry, int bits) => (int)(entry.Issue >> 32 >> (32 - bits));
}

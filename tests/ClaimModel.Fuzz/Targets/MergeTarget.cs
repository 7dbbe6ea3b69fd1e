using ClaimModel.Fuzz.Fuzzing;
using ClaimModel.JsonLines;

namespace ClaimModel.Fuzz.Targets;

/// <summary>Merging of lines with themselves, and splitting them into parts and merging these.</summary>
internal sealed class MergeTarget : IFuzzTarget
{
    public string Name => "merge";

    public void Run(byte[] input) => Merge(input);

    public void Compare(byte[] input, Random random)
    {
        var (once, _) = Merge(input);
        var (twice, lines) = Merge(input, input);
        DifferenceException.ThrowIfNot(once.Counts == twice.Counts && (once.ConflictCount == 0) == (twice.ConflictCount == 0), "A merge of lines with themselves has other records.");
        if (twice.ReadErrorCount > 0)
        {
            return;
        }

        var merged = ClaimDataset.ReadLines(new MemoryStream(lines));
        DifferenceException.ThrowIfNot(!merged.HasErrors, $"Merged lines are read with errors: {Results.Of(merged.Diagnostics)}");
        var shards = Enumerable.Range(0, 1 + random.Next(4)).Select(static _ => new MemoryStream()).ToArray();
        ClaimJsonLines.Split(merged.Dataset.EnumerateRecords(), shards, random.Next(2) == 0 ? ShardKey.Id : ShardKey.Topic);
        var (report, _) = Merge([.. shards.Select(static shard => shard.ToArray())]);
        DifferenceException.ThrowIfNot(report.Counts == twice.Counts, $"Shards have other records: {report.Counts}; before: {twice.Counts}.");
    }

    private static (MergeReport Report, byte[] Lines) Merge(params byte[][] inputs)
    {
        using var target = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        var report = ClaimJsonLines.Merge([.. inputs.Select(static (input, index) => new MergeInput($"{index}", Lines(input)))], target);
        target.Position = 0;
        using var lines = new MemoryStream();
        target.CopyTo(lines);
        return (report, lines.ToArray());
    }

    /// <summary>Reads lines whenever they are enumerated.</summary>
    private static IEnumerable<JsonLinesRecord> Lines(byte[] input)
    {
        foreach (var line in ClaimJsonLines.Read(new MemoryStream(input)))
        {
            yield return line;
        }
    }
}

using ClaimModel.Benchmarks.Plain;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Memory;

/// <summary>The memory that the loaded records of a corpus occupy.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="BytesPerClaim">The size on the managed heap, divided by the number of claims.</param>
internal sealed record MemoryMeasurement(string Name, double BytesPerClaim)
{
    public const string PlainObjects = "plain records, read by JsonSerializer (source-generated)";
    public const string DatasetAlone = "ClaimDataset without its text";
    public const string DatasetWithText = "ClaimDataset with its text, which it keeps to locate diagnostics";

    /// <summary>Loads a corpus as a dataset and as plain records, and measures the memory.</summary>
    public static IReadOnlyList<MemoryMeasurement> Measure(CorpusText corpus)
    {
        var alone = Measure(DatasetAlone, corpus, static corpus => ClaimDataset.Read(corpus.Document).GetDatasetOrThrow());
        return
        [
            alone,
            new(DatasetWithText, alone.BytesPerClaim + ((double)corpus.Document.Length / corpus.Claims)),
            Measure(PlainObjects, corpus, static corpus => PlainRecords.Read(corpus.Lines).ToArray()),
        ];
    }

    private static MemoryMeasurement Measure(string name, CorpusText corpus, Func<CorpusText, object> load)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var records = load(corpus);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(records);
        return new(name, (double)(after - before) / corpus.Claims);
    }
}

using ClaimModel.Benchmarks.Plain;
using ClaimModel.Benchmarks.Ways;

namespace ClaimModel.Benchmarks.Memory;

/// <summary>What the records of a corpus take in memory while they are held.</summary>
/// <param name="What">What holds them.</param>
/// <param name="BytesPerClaim">The bytes held, divided by the number of claims.</param>
internal sealed record HeldRecords(string What, double BytesPerClaim)
{
    public const string PlainObjects = "plain records, read by JsonSerializer, source generated";
    public const string DatasetAlone = "ClaimDataset, its text not counted";
    public const string DatasetWithText = "ClaimDataset, with its text, which it keeps for the places of findings";

    /// <summary>Loads a corpus in each way, and weighs what stays.</summary>
    public static IReadOnlyList<HeldRecords> Weigh(CorpusText corpus)
    {
        var alone = Weigh(DatasetAlone, corpus, static corpus => ClaimDataset.Read(corpus.Document).GetDatasetOrThrow());
        return
        [
            alone,
            new(DatasetWithText, alone.BytesPerClaim + ((double)corpus.Document.Length / corpus.Claims)),
            Weigh(PlainObjects, corpus, static corpus => PlainRecords.Read(corpus.Lines).ToArray()),
        ];
    }

    private static HeldRecords Weigh(string what, CorpusText corpus, Func<CorpusText, object> load)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = load(corpus);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return new(what, (double)(after - before) / corpus.Claims);
    }
}

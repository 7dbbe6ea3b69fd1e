using System.Text;
using ClaimModel.Fuzz.Fuzzing;
using ClaimModel.Fuzz.Streams;
using ClaimModel.JsonLines;

namespace ClaimModel.Fuzz.Targets;

/// <summary>JSON Lines: held in memory and streamed, with one thread and several, from a stream in one piece and in random pieces, and as a document.</summary>
internal sealed class LinesTarget : IFuzzTarget
{
    private const string DamagedArchive = "CM0027";

    public string Name => "lines";

    public void Run(byte[] input)
    {
        using var stream = new MemoryStream(input);
        ClaimJsonLines.Validate(stream, Results.Options, new() { MaxDegreeOfParallelism = 1 });
    }

    public void Compare(byte[] input, Random random)
    {
        var expected = Validate(new MemoryStream(input), 1);
        DifferenceException.ThrowIfDifferent("three threads", Shown(expected), Shown(Validate(new MemoryStream(input), 3)));
        DifferenceException.ThrowIfDifferent("a stream in pieces", Shown(expected), Shown(Validate(new PiecesStream(input, random), 2)));

        var held = ClaimDataset.ReadLines(new MemoryStream(input));
        DifferenceException.ThrowIfDifferent("lines read from pieces", Shown(held), Shown(ClaimDataset.ReadLines(new PiecesStream(input, random))));
        DifferenceException.ThrowIfDifferent("lines read asynchronously", Shown(held), Shown(ClaimDataset.ReadLinesAsync(new PiecesStream(input, random)).GetAwaiter().GetResult()));
        var ordinary = ClaimDataset.ReadLines(new MemoryStream(input), Results.WithoutPlainForm);
        DifferenceException.ThrowIfDifferent("lines read without the plain form", Shown(held), Shown(ordinary));
        DifferenceException.ThrowIfNot(ordinary.Dataset.Equals(held.Dataset) || IsDamaged(held.Diagnostics), "Without the plain form, another dataset is read.");
        CompareWriting(held);
    }

    /// <summary>Writes a dataset without errors as a document and as lines: both have the same findings.</summary>
    private static void CompareWriting(ReadResult held)
    {
        if (held.HasErrors)
        {
            return;
        }

        var document = ClaimDataset.Read(held.Dataset.ToUtf8());
        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, held.Dataset.EnumerateRecords());
        lines.Position = 0;
        var again = ClaimDataset.ReadLines(lines);
        DifferenceException.ThrowIfNot(!again.HasErrors && again.Dataset.Equals(held.Dataset), "Lines that were written and read again are not equal.");
        lines.Position = 0;
        DifferenceException.ThrowIfDifferent(
            "a document and its lines",
            Results.OfRecords(document.Validate(Results.Options).Diagnostics, Results.PointerInRecord),
            Results.OfRecords(Validate(lines, 2).Validation.Diagnostics, static pointer => pointer));
    }

    private static StreamingReport Validate(Stream stream, int threads)
    {
        using (stream.CanSeek ? null : stream)
        {
            return ClaimJsonLines.Validate(stream, Results.Options, new() { MaxDegreeOfParallelism = threads, MaxDiagnostics = 100_000 });
        }
    }

    /// <summary>Returns a report as text. How many lines are read of a damaged archive depends on how many bytes are read at once, so it shows only that it is damaged.</summary>
    private static string Shown(StreamingReport report) => IsDamaged(report.Validation.Diagnostics)
        ? DamagedArchive
        : new StringBuilder().Append(report.Lines).Append(' ').Append(report.Counts).Append(' ').Append(report.IsComplete).Append('\n')
            .Append(Results.Of(report.Validation.Diagnostics)).ToString();

    private static string Shown(ReadResult result) => IsDamaged(result.Diagnostics) ? DamagedArchive : Results.Of(result.Diagnostics);

    private static bool IsDamaged(ValueList<Diagnostic> diagnostics) => diagnostics.Any(static found => found.Code == DamagedArchive);
}

using System.Text;
using System.Text.Json;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Validation;

namespace ClaimModel.Tests.JsonLines.Sketches;

/// <summary>A temporary file of JSON Lines, which is validated with and without sketches.</summary>
internal sealed class SketchedFile : IDisposable
{
    /// <summary>The size of chunks in which few lines begin, so that references to earlier lines are known.</summary>
    public const int SmallChunk = 256;

    private const int MaxDiagnostics = 1_000_000;

    private readonly string _path = Path.GetTempFileName();

    public SketchedFile(params IEnumerable<string> lines)
        : this(lines.Select(Encoding.UTF8.GetBytes))
    {
    }

    public SketchedFile(IEnumerable<byte[]> lines)
    {
        using var file = File.OpenWrite(_path);
        foreach (var line in lines)
        {
            file.Write(line);
            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Gets or initializes the options of the validation. Without the texts of sources, sketches are used.</summary>
    public ValidationOptions Options { get; init; } = new() { TimeProvider = new June2026() };

    /// <summary>Gets or initializes the maximum length of a line.</summary>
    public int MaxLineBytes { get; init; } = ReadOptions.Default.MaxLineBytes;

    public void Dispose() => File.Delete(_path);

    /// <summary>Creates a file of many claims of which about 70 % are changed.</summary>
    public static SketchedFile Create(Random random, int claims) => new(CreateLines(random, claims));

    /// <summary>Creates claims of which about 70 % are changed, after the records to which they refer, some of which are changed.</summary>
    public static List<byte[]> CreateLines(Random random, int claims)
    {
        var generated = new GeneratedLines(random);
        var mutator = new LineMutator(random);
        List<string> records = [.. GeneratedLines.Records()];
        List<string> texts = [.. Enumerable.Range(0, claims).Select(generated.Claim)];
        List<byte[]> lines = [.. records.Select(line => random.Next(10) == 0 ? mutator.Mutate(line, records[random.Next(records.Count)]) : Encoding.UTF8.GetBytes(line))];
        foreach (var text in texts)
        {
            var isChanged = random.Next(100) < 70;
            var other = texts[random.Next(texts.Count)];
            switch (isChanged ? random.Next(20) : -1)
            {
                case 0:
                    lines.Add(Encoding.UTF8.GetBytes(other)); // a line that occurs twice, or earlier
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), Encoding.UTF8.GetBytes(text));
                    break;
                case 2:
                    lines.AddRange([[], Encoding.UTF8.GetBytes(text)]);
                    break;
                default:
                    lines.Add(isChanged ? mutator.Mutate(text, random.Next(30) == 0 ? records[random.Next(records.Count)] : other) : Encoding.UTF8.GetBytes(text));
                    break;
            }
        }

        return lines;
    }

    /// <summary>Validates the file.</summary>
    /// <param name="usesSketches">Whether lines are cleared without creating their records, and others are read in plain form.</param>
    /// <param name="threads">The number of threads.</param>
    /// <param name="chunkSize">The size of a chunk in bytes. A reference is known if the chunk with the record comes first.</param>
    public SketchedResult Validate(bool usesSketches, int threads = 1, int chunkSize = SmallChunk)
    {
        using var file = File.OpenRead(_path);
        var options = new StreamingOptions { MaxDegreeOfParallelism = threads, MaxDiagnostics = MaxDiagnostics, Reading = new() { MaxLineBytes = MaxLineBytes, MaxDiagnostics = MaxDiagnostics, UsesPlainForm = usesSketches } };
        var validation = new StreamingValidation(file, Options, options, new(), CancellationToken.None, chunkSize) { UsesSketches = usesSketches };
        var report = validation.Run();
        return new(JsonSerializer.Serialize(report), report, validation.ClearedLines);
    }

    /// <summary>Validates the lines as a dataset in memory.</summary>
    public IEnumerable<Diagnostic> ValidateInMemory()
    {
        using var file = File.OpenRead(_path);
        var result = ClaimDataset.ReadLines(file, new() { MaxLineBytes = MaxLineBytes, MaxDiagnostics = MaxDiagnostics });
        return result.Validate(Options with { MaxDiagnostics = MaxDiagnostics }).Diagnostics;
    }

    private sealed class June2026 : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>The result of a validation.</summary>
/// <param name="Json">The report as JSON.</param>
/// <param name="Report">The report.</param>
/// <param name="ClearedLines">The number of lines that were cleared without creating their records.</param>
internal sealed record SketchedResult(string Json, StreamingReport Report, long ClearedLines);

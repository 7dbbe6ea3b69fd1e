using ClaimModel.Benchmarks.Generation;
using ClaimModel.JsonLines;

namespace ClaimModel.Benchmarks.Kinds;

/// <summary>The CPU time to read and to validate a kind of corpus on one thread; the best of all rounds.</summary>
internal sealed class KindMeasurement : IDisposable
{
    /// <summary>The number of diagnostics that the tool keeps.</summary>
    private const int MaxDiagnostics = 1_000;

    private readonly FileInfo _file;
    private readonly byte[] _lines;
    private readonly int _claims;
    private TimeSpan _reading = TimeSpan.MaxValue;
    private TimeSpan _validating = TimeSpan.MaxValue;

    /// <summary>Creates a corpus, in memory and as a temporary file.</summary>
    public KindMeasurement(CorpusKind kind, int claims)
    {
        Kind = kind;
        _claims = claims;
        using var lines = new MemoryStream();
        new Corpus { Claims = claims, Kind = kind }.WriteLines(lines);
        _lines = lines.ToArray();
        _file = new(Path.GetTempFileName());
        File.WriteAllBytes(_file.FullName, _lines);
    }

    public CorpusKind Kind { get; }

    public double BytesPerClaim => (double)_lines.Length / _claims;

    public double ReadingNanoseconds => _reading.TotalNanoseconds / _claims;

    public double ValidatingNanoseconds => _validating.TotalNanoseconds / _claims;

    /// <summary>Gets the number of diagnostics that were reported.</summary>
    public long Diagnostics { get; private set; }

    /// <summary>Reads and validates all claims.</summary>
    /// <exception cref="BenchmarkException">Claims are missing.</exception>
    public void Run()
    {
        _reading = Shorter(_reading, Read);
        _validating = Shorter(_validating, Validate);
    }

    public void Dispose() => _file.Delete();

    private long Read()
    {
        using var stream = new MemoryStream(_lines, writable: false);
        return ClaimJsonLines.Read(stream).LongCount(line => line.Record is Claim);
    }

    private long Validate()
    {
        var report = ClaimJsonLines.Validate(_file.FullName, options: new() { MaxDegreeOfParallelism = 1, MaxDiagnostics = MaxDiagnostics });
        Diagnostics = report.Validation.Diagnostics.Count + report.Validation.Omitted;
        return report.Counts.Claims;
    }

    private TimeSpan Shorter(TimeSpan best, Func<long> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.CpuUsage.TotalTime;
        var claims = run();
        var time = Environment.CpuUsage.TotalTime - before;
        return claims == _claims ? TimeSpan.FromTicks(Math.Min(best.Ticks, time.Ticks)) : throw new BenchmarkException($"{Kind}: {claims} claims were processed instead of {_claims}.");
    }
}

using ClaimModel.JsonLines;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>Validates a file of JSON Lines with the whole catalogue of rules.</summary>
/// <param name="name">What it is called in the table.</param>
/// <param name="jobs">How many threads work at once.</param>
internal abstract class LinesCheckWay(string name, int jobs) : Way(Stage.Check, name)
{
    private string? _path;

    public override void Prepare(CorpusText corpus)
    {
        _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(_path, corpus.Lines);
    }

    public override void Release()
    {
        if (_path is not null)
        {
            File.Delete(_path);
            _path = null;
        }
    }

    public override Pass Run(CorpusText corpus)
    {
        var report = ClaimJsonLines.Validate(_path!, options: new() { MaxDegreeOfParallelism = jobs }); // Prepare has been called
        return report.Findings.Diagnostics.IsEmpty
            ? new(corpus.Lines.Length, (int)report.Counts.Claims)
            : throw new BenchmarkException($"ClaimModel finds something where nothing is wrong: {report.Findings.Diagnostics[0]}");
    }
}

internal sealed class LinesCheckOnOneWay() : LinesCheckWay("ClaimModel: ClaimJsonLines.Validate, one thread", 1);

internal sealed class LinesCheckOnAllWay() : LinesCheckWay("ClaimModel: ClaimJsonLines.Validate, all cores", Environment.ProcessorCount);

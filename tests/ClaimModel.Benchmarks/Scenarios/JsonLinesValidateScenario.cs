using ClaimModel.JsonLines;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>Validates a JSON Lines file with all rules.</summary>
/// <param name="name">The name in the table.</param>
/// <param name="threads">The number of threads.</param>
internal abstract class JsonLinesValidateScenario(string name, int threads) : Scenario(Operation.Validate, name)
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

    public override ScenarioResult Run(CorpusText corpus)
    {
        var report = ClaimJsonLines.Validate(_path!, options: new() { MaxDegreeOfParallelism = threads }); // Prepare has been called
        return report.Validation.Diagnostics.IsEmpty
            ? new(corpus.Lines.Length, (int)report.Counts.Claims)
            : throw new BenchmarkException($"ClaimModel reports a problem in a valid corpus: {report.Validation.Diagnostics[0]}");
    }
}

internal sealed class JsonLinesValidateOneThreadScenario() : JsonLinesValidateScenario("ClaimModel: ClaimJsonLines.Validate, one thread", 1);

internal sealed class JsonLinesValidateAllCoresScenario() : JsonLinesValidateScenario("ClaimModel: ClaimJsonLines.Validate, all cores", Environment.ProcessorCount);

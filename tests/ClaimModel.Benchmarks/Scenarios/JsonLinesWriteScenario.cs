using ClaimModel.JsonLines;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class JsonLinesWriteScenario() : Scenario(Operation.Write, "ClaimModel: ClaimJsonLines.Write, line by line")
{
    private Claim[] _claims = [];

    public override void Prepare(CorpusText corpus)
    {
        using var stream = new MemoryStream(corpus.Lines, writable: false);
        _claims = [.. ClaimJsonLines.Read(stream).Select(line => line.Record).OfType<Claim>()];
    }

    public override void Release() => _claims = [];

    public override ScenarioResult Run(CorpusText corpus)
    {
        using var stream = new MemoryStream(corpus.Lines.Length);
        ClaimJsonLines.Write(stream, _claims);
        return new(stream.Length, _claims.Length);
    }
}

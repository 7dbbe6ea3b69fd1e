using BenchmarkDotNet.Attributes;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Derives the id of a contradiction from its claims.</summary>
[MemoryDiagnoser]
public class ContradictionParts
{
    private ClaimId[] _claims = [];

    [Params(2, 5)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Name() => _claims = [.. Enumerable.Range(0, Claims).Select(number => (ClaimId)$"claim-{9 - number:D7}")];

    [Benchmark]
    public ContradictionId IdFor() => Contradiction.IdFor(_claims);
}

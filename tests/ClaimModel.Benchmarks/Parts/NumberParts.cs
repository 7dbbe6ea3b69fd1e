using BenchmarkDotNet.Attributes;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Parses and compares numbers.</summary>
[MemoryDiagnoser]
public class NumberParts
{
    private readonly Number _other = Number.Parse("86.1");

    private Number _number;

    [Params("86", "1.50", "1E400")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Parse() => _number = Number.Parse(Text);

    [Benchmark]
    public Number Reading() => Number.Parse(Text);

    [Benchmark]
    public int Order() => _number.CompareTo(_other);
}

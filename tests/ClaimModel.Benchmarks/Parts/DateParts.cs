using BenchmarkDotNet.Attributes;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Parses dates and intervals.</summary>
[MemoryDiagnoser]
public class DateParts
{
    [Params("2017", "2017-04-12", "2017-04-12T15:04:00Z", "201X")]
    public string Text { get; set; } = "";

    [Benchmark]
    public PartialDate Date() => PartialDate.Parse(Text);

    [Benchmark]
    public DateInterval Period() => DateInterval.Parse($"{Text}/..");
}

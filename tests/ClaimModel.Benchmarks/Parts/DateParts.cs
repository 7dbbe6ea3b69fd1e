using BenchmarkDotNet.Attributes;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Dates and periods from texts.</summary>
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

using BenchmarkDotNet.Attributes;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Parses language tags.</summary>
[MemoryDiagnoser]
public class LanguageTagParts
{
    [Params("en", "zh-Hant-TW", "sl-rozaj-biske-1994")]
    public string Text { get; set; } = "";

    [Benchmark]
    public LanguageTag Tag() => LanguageTag.Parse(Text);
}

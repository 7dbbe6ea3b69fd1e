using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>Writes plain claims line by line with what the compiler generated.</summary>
internal sealed class PlainWriteWay() : Way(Stage.Write, "JsonSerializer, source generated")
{
    private List<PlainClaim> _claims = [];

    public override void Prepare(CorpusText corpus) => _claims = [.. PlainRecords.Read(corpus.Lines).OfType<PlainClaim>()];

    public override void Release() => _claims = [];

    public override Pass Run(CorpusText corpus)
    {
        var text = new ArrayBufferWriter<byte>(corpus.Lines.Length);
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var claim in _claims)
        {
            JsonSerializer.Serialize(json, claim, PlainContext.Default.PlainClaim);
            json.Flush();
            json.Reset();
            text.Write("\n"u8);
        }

        return new(text.WrittenCount, _claims.Count);
    }
}

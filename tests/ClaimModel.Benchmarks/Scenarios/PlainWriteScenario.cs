using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>Writes plain claims line by line with the source-generated serializer, into a stream through a buffer.</summary>
internal sealed class PlainWriteScenario() : Scenario(Operation.Write, "JsonSerializer (source-generated)")
{
    private const int FlushThreshold = 1 << 16;

    private List<PlainClaim> _claims = [];

    public override void Prepare(CorpusText corpus) => _claims = [.. PlainRecords.Read(corpus.Lines).OfType<PlainClaim>()];

    public override void Release() => _claims = [];

    public override ScenarioResult Run(CorpusText corpus)
    {
        using var stream = new MemoryStream(corpus.Lines.Length);
        var text = new ArrayBufferWriter<byte>(FlushThreshold * 2);
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var claim in _claims)
        {
            JsonSerializer.Serialize(json, claim, PlainContext.Default.PlainClaim);
            json.Flush();
            json.Reset();
            text.Write("\n"u8);
            if (text.WrittenCount >= FlushThreshold)
            {
                stream.Write(text.WrittenSpan);
                text.ResetWrittenCount();
            }
        }

        stream.Write(text.WrittenSpan);
        return new(stream.Length, _claims.Count);
    }
}

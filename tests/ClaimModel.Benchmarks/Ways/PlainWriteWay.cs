using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>Writes plain claims line by line with what the compiler generated, into a stream by way of a buffer.</summary>
internal sealed class PlainWriteWay() : Way(Stage.Write, "JsonSerializer, source generated")
{
    private const int Full = 1 << 16;

    private List<PlainClaim> _claims = [];

    public override void Prepare(CorpusText corpus) => _claims = [.. PlainRecords.Read(corpus.Lines).OfType<PlainClaim>()];

    public override void Release() => _claims = [];

    public override Pass Run(CorpusText corpus)
    {
        using var stream = new MemoryStream(corpus.Lines.Length);
        var text = new ArrayBufferWriter<byte>(Full * 2);
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var claim in _claims)
        {
            JsonSerializer.Serialize(json, claim, PlainContext.Default.PlainClaim);
            json.Flush();
            json.Reset();
            text.Write("\n"u8);
            if (text.WrittenCount >= Full)
            {
                stream.Write(text.WrittenSpan);
                text.ResetWrittenCount();
            }
        }

        stream.Write(text.WrittenSpan);
        return new(stream.Length, _claims.Count);
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>Writes claims line by line with <see cref="JsonSerializer"/> and ClaimModel's converters.</summary>
internal sealed class SerializerWriteScenario() : Scenario(Operation.Write, "ClaimModel: JsonSerializer.Serialize<Claim>, line by line")
{
    private ValueList<Claim> _claims;

    public override void Prepare(CorpusText corpus) => _claims = ClaimDataset.Read(corpus.Document).GetDatasetOrThrow().Claims;

    public override void Release() => _claims = [];

    public override ScenarioResult Run(CorpusText corpus)
    {
        var text = new ArrayBufferWriter<byte>(corpus.Lines.Length);
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var claim in _claims)
        {
            JsonSerializer.Serialize(json, claim);
            json.Flush();
            json.Reset();
            text.Write("\n"u8);
        }

        return new(text.WrittenCount, _claims.Count);
    }
}

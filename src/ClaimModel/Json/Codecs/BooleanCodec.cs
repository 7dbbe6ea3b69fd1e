using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes Boolean values as <c>true</c> and <c>false</c>.</summary>
internal sealed class BooleanCodec : JsonCodec<bool>
{
    public override ValueSchema Schema => new BooleanSchema();

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        return value || json.TokenType == JsonTokenType.False || context.ReportWrongType(ref json, "true or false");
    }

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}

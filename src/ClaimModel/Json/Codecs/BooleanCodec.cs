using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes Boolean values as <c>true</c> and <c>false</c>.</summary>
internal sealed class BooleanCodec : JsonCodec<bool>
{
    public override ValueSchema Schema => new BooleanSchema();

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        return value || json.TokenType == JsonTokenType.False || context.ReportWrongType(ref json, "true or false", Correct(ref json));
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out bool value)
    {
        var rest = PlainJson.Rest(json, start);
        value = rest.StartsWith("true"u8);
        return value ? start + "true".Length
            : rest.StartsWith("false"u8) ? start + "false".Length
            : PlainJson.NotPlain;
    }

    public override string? Correct(ref Utf8JsonReader json) => json.TokenType is not (JsonTokenType.String or JsonTokenType.Number) ? null
        : TokenText.Raw(ref json).Trim('"').ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "1" => "true",
            "FALSE" or "NO" or "0" => "false",
            _ => null,
        };

    public override void Write(JsonOutput output, JsonName? name, bool value) => output.WriteBoolean(name, value);

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) =>
        PlainJson.At(json, start) is (byte)'t' or (byte)'f' ? PlainValue.Skip(json, start) : PlainJson.NotPlain;
}

using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes numbers; all digits are preserved.</summary>
internal sealed class NumberCodec : JsonCodec<Number>
{
    public override ValueSchema Schema => new NumberSchema();

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Number value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.Number)
        {
            return context.ReportWrongType(ref json, "a number");
        }

        var digits = ReadContext.BytesOf(ref json);
        if (!Utf8Parser.TryParse(digits, out double nearest, out _) || !double.IsFinite(nearest))
        {
            return context.Report(JsonRules.NumberOutOfRange, ref json, $"The number {MessageText.Plain(digits)} is outside the range of a double, which is about ±1.8e308; write a smaller number.");
        }

        value = Number.FromValid(Encoding.ASCII.GetString(digits));
        return true;
    }

    public override void Write(Utf8JsonWriter json, Number value) => RawJson.WriteNumber(json, Encoding.ASCII.GetBytes(value.ToString()));
}

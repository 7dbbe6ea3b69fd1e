using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes numbers; all digits are preserved.</summary>
internal sealed class NumberCodec : JsonCodec<Number>, INameCodec<Number>
{
    public override ValueSchema Schema => new NumberSchema();

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Number value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.Number)
        {
            return context.ReportWrongType(ref json, "a number", Correct(ref json));
        }

        var digits = ReadContext.BytesOf(ref json);
        if (!IsFinite(digits))
        {
            return context.Report(JsonRules.NumberOutOfRange, ref json, $"The number {MessageText.Plain(digits)} is outside the range of a double, which is about ±1.8e308; write a smaller number.");
        }

        value = Number.FromValid(Encoding.ASCII.GetString(digits));
        return true;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out Number value)
    {
        value = default;
        var end = PlainJson.EndOfNumber(json, start);
        if (end < 0 || !IsFinite(json[start..end]))
        {
            return PlainJson.NotPlain;
        }

        value = Number.FromValid(Encoding.ASCII.GetString(json[start..end]));
        return end;
    }

    public override bool Accepts(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Number;

    /// <summary>Returns the number in a string, without commas between thousands.</summary>
    public override string? Correct(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return null;
        }

        var text = TokenText.Raw(ref json)[1..^1].Trim();
        var parts = text.Split(',');
        var hasThousands = parts.Length > 1 && parts[0].Length <= 3 && parts.Skip(1).All(part => part.Length == 3 || part.IndexOf('.', StringComparison.Ordinal) == 3);
        text = hasThousands ? string.Concat(parts) : text;
        return Number.TryParse(text, out _) ? text : null;
    }

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out Number value)
    {
        value = default;
        return context.TryGetText(ref json, out var text)
            && (Number.TryParse(text, out value)
                || context.Report(JsonRules.WrongType, ref json, $"{MessageText.Quoted(text)} is not a finite JSON number, such as 1250 or -1.5e3."));
    }

    public string NameOf(Number value) => value.ToString();

    private static bool IsFinite(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out double nearest, out _) && double.IsFinite(nearest);

    public override void Write(JsonOutput output, JsonName? name, Number value) => output.WriteNumber(name, value.ToString());

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        var end = PlainJson.EndOfNumber(json, start);
        return end >= 0 && IsFinite(json[start..end]) ? end : PlainJson.NotPlain;
    }
}

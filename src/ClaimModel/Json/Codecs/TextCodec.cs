using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes texts as strings. A text with an unpaired surrogate is invalid.</summary>
/// <param name="role">The role of the texts.</param>
internal sealed class TextCodec(TextRole role) : JsonCodec<string>
{
    public override ValueSchema Schema => TextSchemas.Any;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        return json.TokenType == JsonTokenType.String
            ? context.TryGetText(ref json, out value)
            : context.ReportWrongType(ref json, "a string", Correct(ref json));
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out string? value) => PlainText.Read(json, start, out value);

    public override bool Accepts(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String;

    public override string? Correct(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False ? $"\"{TokenText.Raw(ref json)}\"" : null;

    public override VisitTargets VisitTargets => VisitTargets.Texts;

    public override void Visit(string value, TextVisitor visitor) => visitor.Text(value, role);

    /// <exception cref="JsonException">The text contains an unpaired surrogate, which cannot be written.</exception>
    public override void Write(JsonOutput output, JsonName? name, string value) => output.WriteText(name, value);

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) => buffer.SketchText(json, start, role, ref fact);
}

using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes optional values. Null itself is neither read nor written: the member is absent.</summary>
internal sealed class OptionalCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : struct
{
    public override ValueSchema Schema => codec.Schema;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T? value)
    {
        var read = codec.TryRead(ref json, context, out var present);
        value = read ? present : null;
        return read;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out T? value)
    {
        var end = codec.ReadPlain(json, start, context, out var present);
        value = present;
        return end;
    }

    public override bool Accepts(ref Utf8JsonReader json) => codec.Accepts(ref json);

    public override string? Correct(ref Utf8JsonReader json) => codec.Correct(ref json);

    public override VisitTargets VisitTargets => codec.VisitTargets;

    public override void Visit(T? value, TextVisitor visitor) => codec.Visit(value.GetValueOrDefault(), visitor);

    public override void Write(JsonOutput output, JsonName? name, T? value) => codec.Write(output, name, value.GetValueOrDefault());

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) => codec.Sketch(json, start, buffer, ref fact);
}

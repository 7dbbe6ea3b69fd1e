using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;
using ClaimModel.Model;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes ids as strings.</summary>
/// <param name="poolOf">Returns the pool of ids; null if an id is unlikely to occur again.</param>
internal sealed class IdCodec<TId>(Func<ReadContext, InternPool<TId>>? poolOf = null) : JsonCodec<TId>, INameCodec<TId>
    where TId : struct, IRecordId<TId>
{
    private static readonly string TypeName = typeof(TId).Name;

    /// <summary>Gets the type of the records to which ids refer. Records are not initialized before their codecs.</summary>
    private RecordType ReferencedType => field ??=
        typeof(TId) == typeof(ActorId) ? RecordType.Actor
        : typeof(TId) == typeof(TopicId) ? RecordType.Topic
        : typeof(TId) == typeof(SourceId) ? RecordType.Source
        : RecordType.Claim;

    public override ValueSchema Schema => TextSchemas.Id with { ReferencedType = ReferencedType };

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return TryReadName(ref json, context, out value);
        }

        value = default;
        return context.ReportWrongType(ref json, "an id (a string)", Correct(ref json));
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out TId value)
    {
        value = default;
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        return end >= 0 && TryDecode(json[(start + 1)..end], form, context, out value) ? end + 1 : PlainJson.NotPlain;
    }

    /// <summary>Determines whether the current value is an id; a URL in place of an object is probably meant as something else.</summary>
    public override bool Accepts(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String && TokenText.Raw(ref json)[1..^1] is var id && RecordId.IsValid(id) && !id.Contains("://", StringComparison.Ordinal);

    public override string? Correct(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Number ? $"\"{TokenText.Raw(ref json)}\"" : null;

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        var content = ReadContext.BytesOf(ref json, out var form);
        return TryDecode(content, form, context, out value)
            || (context.TryGetText(ref json, out var text) && context.Report(JsonRules.IdFormat, ref json, RecordId.ErrorOf(text)));
    }

    public string NameOf(TId value) => UnsetValue.TextOrThrow(value.Value, TypeName);

    public override VisitTargets VisitTargets => VisitTargets.Unset;

    public override void Visit(TId value, TextVisitor visitor)
    {
        if (EqualityComparer<TId>.Default.Equals(value, default))
        {
            visitor.Unset("id");
        }
    }

    public override void Write(JsonOutput output, JsonName? name, TId value) =>
        output.WriteText(name, UnsetValue.TextOrThrow(value.Value, TypeName, name));

    private bool TryDecode(ReadOnlySpan<byte> content, StringForm form, ReadContext context, out TId value)
    {
        var pool = form == StringForm.Ascii ? poolOf?.Invoke(context) : null;
        var slot = -1;
        if (pool is not null && pool.TryFind(content, out value, out slot))
        {
            return true;
        }

        value = default;
        if (PlainText.Decode(content, form) is not { } text || !RecordId.IsValid(text))
        {
            return false;
        }

        value = TId.FromValid(text);
        pool?.Put(slot, content, value);
        return true;
    }

    /// <inheritdoc/>
    /// <remarks>Only ids of printable ASCII characters are noted: others may violate rules.</remarks>
    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        if (PlainJson.At(json, start) != '"')
        {
            return PlainJson.NotPlain;
        }

        start++;
        var end = PlainJson.IndexOfSpecial(json, start);
        var length = end - start;
        if (PlainJson.At(json, end) != '"' || length is 0 or > RecordId.MaxLength || json.Slice(start, length).Contains((byte)' '))
        {
            return PlainJson.NotPlain;
        }

        (fact.Start, fact.Length) = (start, length);
        if (poolOf is not null)
        {
            var location = buffer.Locator.Locate(ReferencedType, json, start, length);
            fact.Bits = (ulong)location;
            buffer.UnknownCount += location < 0 ? 1 : 0;
        }

        return end + 1;
    }
}

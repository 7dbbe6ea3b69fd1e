using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Model;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes ids as strings.</summary>
/// <param name="poolOf">Returns the pool of ids; null if an id is unlikely to occur again.</param>
internal sealed class IdCodec<TId>(Func<ReadContext, InternPool<TId>>? poolOf = null) : JsonCodec<TId>, INameCodec<TId>
    where TId : struct, IRecordId<TId>
{
    private static readonly string TypeName = typeof(TId).Name;

    public override ValueSchema Schema => TextSchemas.Id;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return poolOf is null ? TryReadText(ref json, context, out value) : poolOf(context).TryRead(ref json, context, TryReadText, out value);
        }

        value = default;
        return context.ReportWrongType(ref json, "an id (a string)", Correct(ref json));
    }

    /// <summary>Determines whether the current value is an id; a URL in place of an object is probably meant as something else.</summary>
    public override bool Accepts(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String && TokenText.Raw(ref json)[1..^1] is var id && RecordId.IsValid(id) && !id.Contains("://", StringComparison.Ordinal);

    public override string? Correct(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Number ? $"\"{TokenText.Raw(ref json)}\"" : null;

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out TId value) => TryReadText(ref json, context, out value);

    public string NameOf(TId value) => UnsetValue.TextOrThrow(value.Value, TypeName);

    public override VisitTargets VisitTargets => VisitTargets.Unset;

    public override void Visit(TId value, TextVisitor visitor)
    {
        if (EqualityComparer<TId>.Default.Equals(value, default))
        {
            visitor.Unset("id");
        }
    }

    public override void Write(Utf8JsonWriter json, TId value) => JsonCodecs.Text.Write(json, NameOf(value));

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, TId value) =>
        JsonCodecs.Text.WriteMember(json, name, UnsetValue.TextOrThrow(value.Value, TypeName, name.Value));

    private static bool TryReadText(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        var read = context.TryGetId(ref json, out var text);
        value = read ? TId.FromValid(text!) : default; // read: not null
        return read;
    }
}

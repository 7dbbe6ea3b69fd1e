using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Model;

namespace ClaimModel.Json.Codecs;

/// <summary>Ids as strings.</summary>
/// <param name="sharedIn">The ids met before; null where an id is unlikely to come again.</param>
internal sealed class IdCodec<TId>(Func<ReadContext, InternPool<TId>>? sharedIn = null) : JsonCodec<TId>, INameCodec<TId>
    where TId : struct, IRecordId<TId>
{
    public override ValueSchema Schema => TextSchemas.Id;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, "an id (a text)");
        }

        if (sharedIn is null || json.ValueIsEscaped || json.HasValueSequence)
        {
            return TryReadName(ref json, context, out value);
        }

        var utf8 = json.ValueSpan;
        var shared = sharedIn(context);
        if (shared.TryFind(utf8, out value, out var place))
        {
            return true;
        }

        if (!TryReadName(ref json, context, out value))
        {
            return false;
        }

        shared.Put(place, utf8, value);
        return true;
    }

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        var read = context.TryGetId(ref json, out var text);
        value = read ? TId.FromValid(text!) : default; // read: not null
        return read;
    }

    public string NameOf(TId value) => value.Value;

    public override VisitTargets VisitTargets => VisitTargets.Unset;

    public override void Visit(TId value, TextVisitor visitor)
    {
        if (EqualityComparer<TId>.Default.Equals(value, default))
        {
            visitor.Unset("id");
        }
    }

    public override void Write(Utf8JsonWriter json, TId value) => JsonCodecs.Text.Write(json, value.Value);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, TId value) => JsonCodecs.Text.WriteMember(json, name, value.Value);
}

using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Model;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes lists of ids as arrays. Most lists have one id; equal lists of one id share memory.</summary>
/// <param name="codec">The codec of an id.</param>
/// <param name="poolOf">Returns the pool of lists of one id.</param>
internal sealed class IdListCodec<TId>(IdCodec<TId> codec, Func<ReadContext, InternPool<ValueList<TId>>> poolOf) : ListCodec<TId>(codec)
    where TId : struct, IRecordId<TId>
{
    protected override bool TryReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<TId> list)
    {
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.HasValueSequence)
        {
            return base.TryReadFirst(ref json, context, out list);
        }

        var utf8 = json.ValueSpan;
        var pool = poolOf(context);
        if (pool.TryFind(utf8, out list, out var slot))
        {
            return true;
        }

        if (!base.TryReadFirst(ref json, context, out list))
        {
            return false;
        }

        pool.Put(slot, utf8, list);
        return true;
    }
}

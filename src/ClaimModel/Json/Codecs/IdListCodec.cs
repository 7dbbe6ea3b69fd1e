using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Model;

namespace ClaimModel.Json.Codecs;

/// <summary>Lists of ids as arrays. Most hold one id, and of one id there is one list in memory.</summary>
/// <param name="codec">How an id is spelled.</param>
/// <param name="sharedIn">The lists of one id met before.</param>
internal sealed class IdListCodec<TId>(IdCodec<TId> codec, Func<ReadContext, InternPool<ValueList<TId>>> sharedIn) : ListCodec<TId>(codec)
    where TId : struct, IRecordId<TId>
{
    protected override bool TryReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<TId> list)
    {
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.HasValueSequence)
        {
            return base.TryReadFirst(ref json, context, out list);
        }

        var utf8 = json.ValueSpan;
        var shared = sharedIn(context);
        if (shared.TryFind(utf8, out list, out var place))
        {
            return true;
        }

        if (!base.TryReadFirst(ref json, context, out list))
        {
            return false;
        }

        shared.Put(place, utf8, list);
        return true;
    }
}

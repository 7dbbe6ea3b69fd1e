using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes lists of ids as arrays. Most lists have one id; equal lists of one id share memory.</summary>
internal sealed class IdListCodec<TId> : ListCodec<TId>
    where TId : struct, IRecordId<TId>
{
    private readonly Func<ReadContext, InternPool<ValueList<TId>>> _poolOf;
    private readonly ValueReader<ValueList<TId>> _readFirst;

    /// <summary>Creates a codec.</summary>
    /// <param name="codec">The codec of an id.</param>
    /// <param name="poolOf">Returns the pool of lists of one id.</param>
    public IdListCodec(IdCodec<TId> codec, Func<ReadContext, InternPool<ValueList<TId>>> poolOf)
        : base(codec) => (_poolOf, _readFirst) = (poolOf, base.TryReadFirst);

    protected override bool TryReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<TId> list) =>
        json.TokenType == JsonTokenType.String
            ? _poolOf(context).TryRead(ref json, context, _readFirst, out list)
            : base.TryReadFirst(ref json, context, out list);
}

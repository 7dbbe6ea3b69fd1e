using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes lists of ids as arrays. Most lists have one id; equal lists of one id share memory if they are in plain form.</summary>
/// <param name="codec">The codec of an id.</param>
/// <param name="poolOf">Returns the pool of lists of one id.</param>
internal sealed class IdListCodec<TId>(IdCodec<TId> codec, Func<ReadContext, InternPool<ValueList<TId>>> poolOf) : ListCodec<TId>(codec)
    where TId : struct, IRecordId<TId>
{
    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out ValueList<TId> value)
    {
        var first = PlainJson.Begin(json, start, (byte)'[', (byte)']', out var isEmpty);
        var end = PlainJson.EndOfStringAt(json, first, out var form);
        var after = PlainJson.Next(json, end + 1, (byte)']', out var isOnly);
        if (isEmpty || end < 0 || form != StringForm.Ascii || !isOnly)
        {
            return base.ReadPlain(json, start, context, out value);
        }

        var id = json[(first + 1)..end];
        var pool = poolOf(context);
        if (pool.TryFind(id, out value, out var slot))
        {
            return after;
        }

        after = base.ReadPlain(json, start, context, out value);
        if (after >= 0)
        {
            pool.Put(slot, id, value);
        }

        return after;
    }
}

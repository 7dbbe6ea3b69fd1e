using System.Diagnostics.CodeAnalysis;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    /// <summary>Gets the names of the members, which are found by their index.</summary>
    private NameTable Names => field ??= new([.. _members.Select(member => member.Name)]);

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, [MaybeNull] out TRecord value)
    {
        value = null;
        return PlainJson.At(json, start) == '{'
            ? ReadPlainMembers(json, PlainJson.SkipSpace(json, start + 1), context, value = createEmpty())
            : PlainJson.NotPlain;
    }

    /// <summary>Reads the members of a record into a new instance, if they are in plain form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the first member.</param>
    /// <param name="context">The state of reading.</param>
    /// <param name="record">The new instance.</param>
    /// <returns>The offset after the record; <see cref="PlainJson.NotPlain"/> if it is not in plain form.</returns>
    public int ReadPlainMembers(ReadOnlySpan<byte> json, int start, ReadContext context, TRecord record)
    {
        var names = Names;
        ulong present = 0;
        for (var (offset, isEnd) = (start, false); ;)
        {
            var index = FindPlainMember(json, names, ref present, ref offset);
            if (index < 0)
            {
                return PlainJson.NotPlain;
            }

            offset = _members[index].ReadPlain(json, offset, context, record);
            if (offset < 0 || (offset = PlainJson.Next(json, offset, (byte)'}', out isEnd)) < 0)
            {
                return PlainJson.NotPlain;
            }

            if (isEnd)
            {
                return (_required & ~present) == 0 ? offset : PlainJson.NotPlain;
            }
        }
    }

    /// <summary>Finds the member whose name begins at an offset, which moves to its value; -1 if it is unknown, repeated, or not in plain form.</summary>
    private static int FindPlainMember(ReadOnlySpan<byte> json, NameTable names, ref ulong present, ref int offset)
    {
        if (PlainJson.At(json, offset) != '"')
        {
            return -1;
        }

        var index = names.Find(json, offset + 1, out var length);
        var bit = 1UL << index;
        var colon = PlainJson.SkipSpace(json, offset + length + 2);
        if (index < 0 || (present & bit) != 0 || PlainJson.At(json, colon) != ':')
        {
            return -1;
        }

        present |= bit;
        offset = PlainJson.SkipSpace(json, colon + 1);
        return index;
    }
}

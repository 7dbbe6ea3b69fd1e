using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    private NameTable? _names;

    /// <summary>Gets the names of the members, which are found by their index.</summary>
    private NameTable Names => _names ?? CreateNames();

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, [MaybeNull] out TRecord value)
    {
        value = null;
        return PlainJson.At(json, start) == '{'
            ? ReadPlainMembers(json, PlainJson.SkipSpace(json, start + 1), hasType: false, context, value = createEmpty())
            : PlainJson.NotPlain;
    }

    /// <summary>Reads the members of a record into a new instance, if they are in plain form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the first member.</param>
    /// <param name="hasType">Whether one of the members states the type.</param>
    /// <param name="context">The state of reading.</param>
    /// <param name="record">The new instance.</param>
    /// <returns>The offset after the record; <see cref="PlainJson.NotPlain"/> if it is not in plain form.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ReadPlainMembers(ReadOnlySpan<byte> json, int start, bool hasType, ReadContext context, TRecord record)
    {
        var names = Names;
        UnknownMembers? unknown = null;
        ulong present = 0;
        for (var (offset, isEnd) = (start, false); PlainJson.At(json, offset) == '"';)
        {
            var index = names.Find(json, offset + 1, out var length);
            if (index < 0)
            {
                offset = ReadPlainOther(json, offset, ref hasType, ref unknown);
            }
            else if ((present & (1UL << index)) == 0)
            {
                present |= 1UL << index;
                offset = _members[index].ReadPlain(json, PlainJson.SkipColon(json, offset + length + 2), context, record);
            }
            else
            {
                break;
            }

            offset = PlainJson.Next(json, offset, (byte)'}', out isEnd);
            if (isEnd && (_required & ~present) == 0)
            {
                record._extensions = unknown?.ToExtensions() ?? default;
                return offset;
            }
        }

        return PlainJson.NotPlain;
    }

    /// <summary>Reads a custom member, or skips the type.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPlainOther(ReadOnlySpan<byte> json, int start, ref bool hasType, ref UnknownMembers? unknown)
    {
        if (hasType && json[start..].StartsWith(RecordType.TypeMember))
        {
            hasType = false;
            return PlainJson.SkipMember(json, start);
        }

        return (unknown ??= new()).ReadPlain(json, start);
    }

    private NameTable CreateNames() => _names = new([.. _members.Select(member => member.Name)]);
}

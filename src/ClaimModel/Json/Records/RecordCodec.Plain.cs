using System.Diagnostics.CodeAnalysis;
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
    public int ReadPlainMembers(ReadOnlySpan<byte> json, int start, bool hasType, ReadContext context, TRecord record)
    {
        var names = Names;
        UnknownMembers? unknown = null;
        ulong present = 0;
        var (offset, isEnd) = (start, false);
        while (offset >= 0 && !isEnd)
        {
            if (PlainJson.At(json, offset) != '"')
            {
                return PlainJson.NotPlain;
            }

            var index = names.Find(json, offset + 1, out var length);
            if (index < 0 && hasType && json[offset..].StartsWith(RecordType.TypeMember))
            {
                hasType = false;
                offset = PlainJson.SkipMember(json, offset, (byte)'}', out isEnd);
                continue;
            }

            if (index < 0)
            {
                offset = (unknown ??= new()).ReadPlain(json, offset);
            }
            else if ((present & (1UL << index)) != 0)
            {
                return PlainJson.NotPlain;
            }
            else
            {
                present |= 1UL << index;
                offset = _members[index].ReadPlain(json, PlainJson.SkipColon(json, offset + length + 2), context, record);
            }

            offset = PlainJson.Next(json, offset, (byte)'}', out isEnd);
        }

        if (unknown is not null)
        {
            record._extensions = unknown.ToExtensions();
        }

        return (_required & ~present) == 0 ? offset : PlainJson.NotPlain;
    }

    private NameTable CreateNames() => _names = new([.. _members.Select(member => member.Name)]);
}

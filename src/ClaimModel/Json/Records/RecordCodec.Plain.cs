using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Sketches;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    private NameTable? _names;

    /// <summary>Gets the names of the members, which are found by their index.</summary>
    private NameTable Names => _names ?? CreateNames();

    /// <summary>Gets the codecs of the members.</summary>
    private JsonCodec[] Codecs => field ??= Array.ConvertAll(_members, static member => member.Codec);

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
            return PlainText.Skip(json, PlainJson.SkipColon(json, start + RecordType.TypeMember.Length));
        }

        return (unknown ??= new()).ReadPlain(json, start);
    }

    private NameTable CreateNames() => _names = new([.. _members.Select(member => member.Name)]);

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        fact.Start = buffer.Count;
        return SketchItem(json, start, buffer);
    }

    /// <inheritdoc/>
    /// <remarks>The fact of a record is followed by those of its members, and contains the index of what follows, such as the next record of a list.</remarks>
    public override int SketchItem(ReadOnlySpan<byte> json, int start, SketchBuffer buffer) =>
        PlainJson.At(json, start) == '{' ? SketchMembers(json, PlainJson.SkipSpace(json, start + 1), hasType: false, buffer) : PlainJson.NotPlain;

    /// <summary>Notes what rules need to know of the members of a record.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the first member.</param>
    /// <param name="hasType">Whether one of the members states the type.</param>
    /// <param name="buffer">The sketch.</param>
    /// <returns>The offset after the record; <see cref="PlainJson.NotPlain"/> if it must be read.</returns>
    public int SketchMembers(ReadOnlySpan<byte> json, int start, bool hasType, SketchBuffer buffer)
    {
        var record = buffer.Add(_members.Length + 1);
        if (record < 0)
        {
            return PlainJson.NotPlain;
        }

        var (names, codecs) = (Names, Codecs);
        ulong present = 0;
        ulong unknown = 0;
        var (offset, isEnd) = (start, false);
        while (offset >= 0 && !isEnd)
        {
            if (PlainJson.At(json, offset) != '"')
            {
                return PlainJson.NotPlain;
            }

            var index = names.Find(json, offset + 1, out var length);
            var bit = 1UL << index;
            if (index < 0 && hasType && json[offset..].StartsWith(RecordType.TypeMember))
            {
                hasType = false;
                offset = PlainText.Skip(json, PlainJson.SkipColon(json, offset + RecordType.TypeMember.Length));
            }
            else if (index < 0)
            {
                offset = buffer.SkipCustomMember(json, offset, record);
            }
            else if ((present & bit) != 0)
            {
                return PlainJson.NotPlain;
            }
            else
            {
                present |= bit;
                var unknownCount = buffer.UnknownCount;
                offset = codecs[index].Sketch(json, PlainJson.SkipColon(json, offset + length + 2), buffer, ref buffer.Facts[record + 1 + index]);
                unknown |= buffer.UnknownCount == unknownCount ? 0 : bit;
            }

            offset = PlainJson.Next(json, offset, (byte)'}', out isEnd);
        }

        (buffer.Facts[record].Start, buffer.Facts[record].Bits) = (buffer.Count, present);
        buffer.UnknownMembers = unknown;
        return (_required & ~present) == 0 ? offset : PlainJson.NotPlain;
    }

    /// <summary>Returns the index of a member.</summary>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    public int IndexOf(string name) => Array.FindIndex(_members, member => member.Name == name) is >= 0 and var index ? index : throw new ArgumentException($"A {TypeName} has no member \"{name}\".", nameof(name));
}

using System.Text;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Json.Sketches;

/// <summary>The memory for the sketch of one record at a time, which is reused. Not thread-safe.</summary>
/// <param name="context">The state of reading, whose pools of dates are used.</param>
/// <param name="locator">Finds the records to which ids refer.</param>
internal sealed class SketchBuffer(ReadContext context, RecordLocator locator)
{
    /// <summary>The number of facts of a sketch. A record with more of them is not sketched.</summary>
    private const int MaxFacts = 1024;

    private const int MaxCustomMembers = 16;

    /// <summary>The length of the longest string that is decoded, in bytes. A longer one contains more characters than a plain text.</summary>
    private const int MaxDecodedBytes = 6 * CleanText.MaxLength;

    private readonly (int Record, int Start, int Length)[] _customMembers = new (int Record, int Start, int Length)[MaxCustomMembers];
    private readonly char[] _characters = new char[MaxDecodedBytes];
    private readonly byte[] _unescaped = new byte[3 * MaxDecodedBytes];
    private int _customCount;

    /// <summary>Gets the state of reading.</summary>
    public ReadContext Context => context;

    /// <summary>Gets what finds the records to which ids refer.</summary>
    public RecordLocator Locator => locator;

    /// <summary>Gets or sets the number of references so far to records that are not known.</summary>
    public int UnknownCount { get; set; }

    /// <summary>Gets or sets the members of the record that refer to records that are not known, one bit each.</summary>
    public ulong UnknownMembers { get; set; }

    /// <summary>Gets the facts.</summary>
    public Fact[] Facts { get; } = new Fact[MaxFacts];

    /// <summary>Gets the number of facts so far.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a list for hashes of values of the record.</summary>
    public List<TextHash> Hashes { get; } = [];

    /// <summary>Starts the sketch of another record.</summary>
    public void Clear() => (Count, UnknownCount, _customCount) = (0, 0, 0);

    /// <summary>Adds facts, which still contain what they contained before.</summary>
    /// <returns>The index of the first one; negative if there is no room.</returns>
    public int Add(int count)
    {
        var first = Count;
        if (first + count >= MaxFacts)
        {
            return -1;
        }

        Count += count;
        return first;
    }

    /// <summary>Notes a text, if it certainly violates no rule for texts.</summary>
    /// <param name="json">The text of the record.</param>
    /// <param name="start">The offset of the string.</param>
    /// <param name="role">The role of the text.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>The offset after the string; <see cref="PlainJson.NotPlain"/> if the text may violate a rule.</returns>
    public int SketchText(ReadOnlySpan<byte> json, int start, TextRole role, ref Fact fact)
    {
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        if (end < 0)
        {
            return PlainJson.NotPlain;
        }

        start++;
        (fact.Start, fact.Length, fact.Bits) = (start, end - start, (ulong)form);
        var utf8 = json[start..end];
        var isPlain = form == StringForm.Ascii ? CleanText.IsCleanAscii(utf8, role) : TryDecode(utf8, out var text) && CleanText.IsClean(text, role);
        return isPlain ? end + 1 : PlainJson.NotPlain;
    }

    /// <summary>Notes an object whose member names and values are texts.</summary>
    /// <typeparam name="TKey">The type of the names.</typeparam>
    /// <param name="json">The text of the record.</param>
    /// <param name="start">The offset of the object.</param>
    /// <param name="names">The codec of the names.</param>
    /// <param name="texts">The codec of the values.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>The offset after the object; <see cref="PlainJson.NotPlain"/> if it has names that differ at most in case, or more members than are compared.</returns>
    public int SketchTexts<TKey>(ReadOnlySpan<byte> json, int start, JsonCodec<TKey> names, TextCodec texts, ref Fact fact)
    {
        const int MaxMembers = 16;
        var offset = PlainJson.Begin(json, start, (byte)'{', (byte)'}', out var isEnd);
        (fact.Start, fact.Length) = (Count, 0);
        for (; !isEnd && offset >= 0; fact.Length++)
        {
            offset = fact.Length == MaxMembers ? PlainJson.NotPlain : names.SketchItem(json, offset, this);
            if (offset < 0 || IsRepeated(json, fact.Start, Count - 1))
            {
                return PlainJson.NotPlain;
            }

            Fact text = default;
            offset = PlainJson.Next(json, texts.Sketch(json, PlainJson.SkipColon(json, offset), this, ref text), (byte)'}', out isEnd);
        }

        return fact.Length > 0 ? offset : PlainJson.NotPlain;
    }

    private bool IsRepeated(ReadOnlySpan<byte> json, int first, int last)
    {
        var name = json.Slice(Facts[last].Start, Facts[last].Length);
        for (var index = first; index < last; index++)
        {
            if (Ascii.EqualsIgnoreCase(name, json.Slice(Facts[index].Start, Facts[index].Length)))
            {
                return true;
            }
        }

        return !Ascii.IsValid(name) || name.Contains((byte)'\\');
    }

    /// <summary>Decodes a string; false if it is not valid, or too long for a plain text. The result is valid until the next call.</summary>
    public bool TryDecode(ReadOnlySpan<byte> utf8, out ReadOnlySpan<char> text)
    {
        var length = 0;
        var isDecoded = utf8.Length <= MaxDecodedBytes && PlainText.TryDecode(utf8, _characters, out length);
        text = _characters.AsSpan(0, length);
        return isDecoded;
    }

    /// <summary>Replaces an escaped text by its UTF-8; false if it is not valid, or too long for a plain text. The result is valid until the next call.</summary>
    public bool TryUnescape(ref ReadOnlySpan<byte> utf8)
    {
        if (!TryDecode(utf8, out var text))
        {
            return false;
        }

        utf8 = _unescaped.AsSpan(0, Encoding.UTF8.GetBytes(text, _unescaped));
        return true;
    }

    /// <summary>Skips a custom member, whose name starts with <c>x-</c>.</summary>
    /// <param name="json">The text of the record.</param>
    /// <param name="start">The offset of the member.</param>
    /// <param name="record">The index of the facts of the record.</param>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if it is another member, a repeated one, or not in plain form.</returns>
    public int SkipCustomMember(ReadOnlySpan<byte> json, int start, int record)
    {
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        if (end < 0 || form != StringForm.Ascii)
        {
            return PlainJson.NotPlain;
        }

        var name = json[(start + 1)..end];
        if (!name.StartsWith("x-"u8) || _customCount == MaxCustomMembers)
        {
            return PlainJson.NotPlain;
        }

        for (var i = 0; i < _customCount; i++)
        {
            var other = _customMembers[i];
            if (other.Record == record && name.SequenceEqual(json.Slice(other.Start, other.Length)))
            {
                return PlainJson.NotPlain;
            }
        }

        _customMembers[_customCount++] = (record, start + 1, name.Length);
        return PlainValue.Skip(json, PlainJson.SkipColon(json, end + 1));
    }
}

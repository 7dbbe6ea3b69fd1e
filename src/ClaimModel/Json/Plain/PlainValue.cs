using System.Text.Unicode;

namespace ClaimModel.Json.Plain;

/// <summary>Skips JSON values of any kind, such as those of custom members.</summary>
internal static class PlainValue
{
    /// <summary>The nesting depth up to which values are skipped.</summary>
    private const int MaxDepth = 16;

    /// <summary>The number of members of an object up to which it is skipped, because each name is compared with the others.</summary>
    private const int MaxMembers = 16;

    /// <summary>Skips a value that begins at an offset.</summary>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if it is invalid, or larger than what is skipped.</returns>
    public static int Skip(ReadOnlySpan<byte> json, int start, int depth = 0) => PlainJson.At(json, start) switch
    {
        (byte)'"' => SkipString(json, start),
        (byte)'{' => depth < MaxDepth ? SkipObject(json, start, depth + 1) : PlainJson.NotPlain,
        (byte)'[' => depth < MaxDepth ? SkipArray(json, start, depth + 1) : PlainJson.NotPlain,
        (byte)'t' => SkipLiteral(json, start, "true"u8),
        (byte)'f' => SkipLiteral(json, start, "false"u8),
        (byte)'n' => SkipLiteral(json, start, "null"u8),
        _ => PlainJson.EndOfNumber(json, start),
    };

    private static int SkipLiteral(ReadOnlySpan<byte> json, int start, ReadOnlySpan<byte> literal) =>
        PlainJson.Rest(json, start).StartsWith(literal) ? start + literal.Length : PlainJson.NotPlain;

    private static int SkipString(ReadOnlySpan<byte> json, int start)
    {
        var end = PlainJson.EndOfString(json, start + 1, out var form);
        return end >= 0 && (form == StringForm.Ascii || IsValid(json[(start + 1)..end], form)) ? end + 1 : PlainJson.NotPlain;
    }

    private static bool IsValid(ReadOnlySpan<byte> utf8, StringForm form)
    {
        const int MaxEscaped = 512;
        return form != StringForm.Escaped ? Utf8.IsValid(utf8) : utf8.Length <= MaxEscaped && PlainText.TryDecode(utf8, stackalloc char[MaxEscaped], out _);
    }

    private static int SkipArray(ReadOnlySpan<byte> json, int start, int depth)
    {
        var offset = PlainJson.Begin(json, start, (byte)'[', (byte)']', out var isEnd);
        while (!isEnd && offset >= 0)
        {
            offset = PlainJson.Next(json, Skip(json, offset, depth), (byte)']', out isEnd);
        }

        return offset;
    }

    private static int SkipObject(ReadOnlySpan<byte> json, int start, int depth)
    {
        Span<(int Start, int Length)> names = stackalloc (int Start, int Length)[MaxMembers];
        var count = 0;
        var offset = PlainJson.Begin(json, start, (byte)'{', (byte)'}', out var isEnd);
        while (!isEnd && offset >= 0)
        {
            var end = PlainJson.EndOfStringAt(json, offset, out var form);
            if (end < 0 || form != StringForm.Ascii || count == MaxMembers || Contains(json, names[..count], json[(offset + 1)..end]))
            {
                return PlainJson.NotPlain;
            }

            names[count++] = (offset + 1, end - offset - 1);
            offset = PlainJson.Next(json, Skip(json, PlainJson.SkipColon(json, end + 1), depth), (byte)'}', out isEnd);
        }

        return offset;
    }

    private static bool Contains(ReadOnlySpan<byte> json, ReadOnlySpan<(int Start, int Length)> names, ReadOnlySpan<byte> name)
    {
        foreach (var (start, length) in names)
        {
            if (json.Slice(start, length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using ClaimModel.Values;

namespace ClaimModel.Json.Plain;

/// <summary>Decodes strings of JSON.</summary>
internal static class PlainText
{
    private const int StackLength = 256;

    /// <summary>Reads the string that starts at an offset.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the opening quotation mark.</param>
    /// <param name="text">The decoded string; null if it is not in plain form, or not valid Unicode.</param>
    /// <returns>The offset after the closing quotation mark; <see cref="PlainJson.NotPlain"/> if there is no text.</returns>
    public static int Read(ReadOnlySpan<byte> json, int start, out string? text)
    {
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        text = end < 0 ? null : Decode(json[(start + 1)..end], form);
        return text is null ? PlainJson.NotPlain : end + 1;
    }

    /// <summary>Skips the string that starts at an offset, whose content is not checked.</summary>
    public static int Skip(ReadOnlySpan<byte> json, int start)
    {
        var end = PlainJson.EndOfStringAt(json, start, out _);
        return end < 0 ? PlainJson.NotPlain : end + 1;
    }

    /// <summary>Decodes the content of a string; null if it is not valid Unicode, or contains an invalid escape.</summary>
    public static string? Decode(ReadOnlySpan<byte> content, StringForm form) => form == StringForm.Ascii ? DecodeAscii(content) : DecodeAny(content);

    private static string DecodeAscii(ReadOnlySpan<byte> content)
    {
#if NET9_0_OR_GREATER
        return string.Create(content.Length, content, static (characters, content) => Ascii.ToUtf16(content, characters, out _));
#else
        return Encoding.Latin1.GetString(content);
#endif
    }

    [SkipLocalsInit]
    private static string? DecodeAny(ReadOnlySpan<byte> content)
    {
        var rented = content.Length > StackLength ? ArrayPool<char>.Shared.Rent(content.Length) : null;
        var characters = rented ?? stackalloc char[StackLength];
        var text = TryDecode(content, characters, out var length) ? new string(characters[..length]) : null;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Decodes the content of a string; false if it is not valid Unicode, or contains an invalid escape.</summary>
    /// <param name="content">The content.</param>
    /// <param name="characters">Receives the characters: at most as many as there are bytes.</param>
    /// <param name="length">The number of characters.</param>
    public static bool TryDecode(ReadOnlySpan<byte> content, Span<char> characters, out int length)
    {
        length = 0;
        var hasSurrogates = false;
        while (true)
        {
            var escape = content.IndexOf((byte)'\\');
            var raw = escape < 0 ? content : content[..escape];
            if (Utf8.ToUtf16(raw, characters[length..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                return false;
            }

            length += written;
            if (escape < 0)
            {
                return !hasSurrogates || !Surrogates.ContainsUnpaired(characters[..length]);
            }

            do
            {
                content = content[escape..];
                var escapeLength = Unescape(content, out var character);
                if (escapeLength == 0)
                {
                    return false;
                }

                hasSurrogates |= char.IsSurrogate(character);
                characters[length++] = character;
                content = content[escapeLength..];
                escape = 0;
            }
            while (content is [(byte)'\\', ..]);
        }
    }

    /// <summary>Decodes the escape at the beginning of a text; returns its length, or 0 if it is invalid.</summary>
    private static int Unescape(ReadOnlySpan<byte> text, out char character)
    {
        character = text.Length < 2 ? '\0' : (char)text[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '"' or '\\' or '/' => (char)text[1],
            _ => '\0',
        };
        return character != 0 ? 2
            : text is [_, (byte)'u', _, _, _, _, ..] && TryParseHex(text.Slice(2, 4), out character) ? 6
            : 0;
    }

    private static bool TryParseHex(ReadOnlySpan<byte> digits, out char character)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                character = default;
                return false;
            }

            // Letters have the bit 0x40, and the digits 0 to 9 have their value in the lowest four bits.
            value = (value << 4) | ((digit & 0xF) + ((digit >> 6) * 9));
        }

        character = (char)value;
        return true;
    }
}

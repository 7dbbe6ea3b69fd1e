using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>
/// Escapes only the characters that JSON requires, and those that are invisible or misleading (other control characters, line
/// separators, bidirectional controls, zero-width spaces).
/// </summary>
internal sealed class ClaimJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => character is '"' or '\\' || char.IsControl(character))
            .Concat(HiddenCharacters.EscapedInDocuments).Concat(Enumerable.Range(0xD800, 0x800).Select(code => (char)code)).ToArray());

    private static readonly SearchValues<char> PlainAsciiCharacters = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (char)code).Where(value => value is not ('"' or '\\')).ToArray());

    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (byte)code).Where(value => value is not ((byte)'"' or (byte)'\\')).ToArray());

    public static ClaimJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0)
        || (unicodeScalar is >= 0x061C and <= 0xFFFF && HiddenCharacters.EscapedInDocuments.Contains((char)unicodeScalar, StringComparison.Ordinal));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => IndexOfEscaped(new(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        var index = 0;
        while (true)
        {
            var plain = utf8Text[index..].IndexOfAnyExcept(PlainAscii);
            if (plain < 0)
            {
                return -1;
            }

            index += plain;
            if (Rune.DecodeFromUtf8(utf8Text[index..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return index;
            }

            index += length;
        }
    }

    /// <summary>Escapes a text. It is also called for a text with an unpaired surrogate, which cannot be written.</summary>
    /// <exception cref="JsonException">The text contains an unpaired surrogate.</exception>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        Surrogates.ThrowIfUnpaired(source);
        if (destination.Length / MaxOutputCharactersPerInputCharacter < source.Length)
        {
            return base.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);
        }

        charsConsumed = charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            var rest = source[charsConsumed..];
            var plain = IndexOfEscaped(rest);
            plain = plain < 0 ? rest.Length : plain;
            rest[..plain].CopyTo(destination[charsWritten..]);
            charsConsumed += plain;
            charsWritten += plain;
            if (charsConsumed < source.Length)
            {
                var escape = EscapeOf(source[charsConsumed++]);
                escape.CopyTo(destination[charsWritten..]);
                charsWritten += escape.Length;
            }
        }

        return OperationStatus.Done;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var escape = EscapeOf(unicodeScalar);
        numberOfCharactersWritten = escape.Length;
        return escape.AsSpan().TryCopyTo(target);
    }

    private static string EscapeOf(int character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => HiddenCharacters.Escape(character),
    };

    /// <summary>Returns the index of the first character that is escaped, or of the first unpaired surrogate; -1 if there is none.</summary>
    private static int IndexOfEscaped(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAnyExcept(PlainAsciiCharacters);
        if (ascii < 0)
        {
            return -1;
        }

        var rest = text[ascii..].IndexOfAny(Escaped);
        var index = rest < 0 ? -1 : ascii + rest;
        while (index >= 0 && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        {
            var next = text[(index + 2)..].IndexOfAny(Escaped);
            index = next < 0 ? -1 : index + 2 + next;
        }

        return index;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>
/// Writes texts as people wrote them: of all characters only those are escaped that JSON requires, and those that cannot be seen
/// or that mislead the eye (other controls, line separators, bidirectional controls, spaces without width, halves of pairs).
/// </summary>
internal sealed class ClaimJsonEncoder : JavaScriptEncoder
{
    private const string Hidden = "\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => character is '"' or '\\' || char.IsControl(character))
            .Concat(Hidden).Concat(Enumerable.Range(0xD800, 0x800).Select(code => (char)code)).ToArray());

    private static readonly SearchValues<char> PlainAsciiCharacters = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (char)code).Where(value => value is not ('"' or '\\')).ToArray());

    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (byte)code).Where(value => value is not ((byte)'"' or (byte)'\\')).ToArray());

    public static ClaimJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) || (unicodeScalar <= 0xFFFF && Hidden.Contains((char)unicodeScalar, StringComparison.Ordinal));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var ascii = span.IndexOfAnyExcept(PlainAsciiCharacters);
        if (ascii < 0)
        {
            return -1;
        }

        var rest = span[ascii..].IndexOfAny(Escaped);
        var place = rest < 0 ? -1 : ascii + rest;
        while (place >= 0 && place + 1 < span.Length && char.IsSurrogatePair(span[place], span[place + 1]))
        {
            var next = span[(place + 2)..].IndexOfAny(Escaped);
            place = next < 0 ? -1 : place + 2 + next;
        }

        return place;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        var place = 0;
        while (true)
        {
            var plain = utf8Text[place..].IndexOfAnyExcept(PlainAscii);
            if (plain < 0)
            {
                return -1;
            }

            place += plain;
            if (Rune.DecodeFromUtf8(utf8Text[place..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return place;
            }

            place += length;
        }
    }

    /// <summary>Escapes what must be escaped in a text; half of a surrogate pair, which would be lost, is among what brings the writer here.</summary>
    /// <exception cref="JsonException">The text holds half of a surrogate pair.</exception>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        Surrogates.RefuseLone(source);
        return base.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}"),
        };
        numberOfCharactersWritten = escape.Length;
        return escape.AsSpan().TryCopyTo(target);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>
/// Writes texts as people wrote them: of all characters only those are escaped that JSON requires, and those that cannot be seen
/// or that mislead the eye (other controls, line separators, bidirectional controls, spaces without width, halves of pairs).
/// </summary>
internal sealed class ClaimJsonEncoder : JavaScriptEncoder
{
    /// <summary>What misleads readers, and separators and noncharacters, which other programs treat as line ends or as errors.</summary>
    private const string Hidden = HiddenCharacters.Misleading + "\u2028\u2029\uFFFE\uFFFF";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => character is '"' or '\\' || char.IsControl(character))
            .Concat(Hidden).Concat(Enumerable.Range(0xD800, 0x800).Select(code => (char)code)).ToArray());

    private static readonly SearchValues<char> PlainAsciiCharacters = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (char)code).Where(value => value is not ('"' or '\\')).ToArray());

    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (byte)code).Where(value => value is not ((byte)'"' or (byte)'\\')).ToArray());

    public static ClaimJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0)
        || (unicodeScalar is >= 0x061C and <= 0xFFFF && Hidden.Contains((char)unicodeScalar, StringComparison.Ordinal));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => IndexOfEscaped(new(text, textLength));

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
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{character:X4}"),
    };

    /// <summary>Where the first character stands that is escaped, half of a surrogate pair among them; -1 for none.</summary>
    private static int IndexOfEscaped(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAnyExcept(PlainAsciiCharacters);
        if (ascii < 0)
        {
            return -1;
        }

        var rest = text[ascii..].IndexOfAny(Escaped);
        var place = rest < 0 ? -1 : ascii + rest;
        while (place >= 0 && place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]))
        {
            var next = text[(place + 2)..].IndexOfAny(Escaped);
            place = next < 0 ? -1 : place + 2 + next;
        }

        return place;
    }
}

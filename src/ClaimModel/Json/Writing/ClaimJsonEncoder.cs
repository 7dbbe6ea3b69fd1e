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
    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(code => (byte)code).Where(value => value is not ((byte)'"' or (byte)'\\')).ToArray());

    public static ClaimJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && EscapedCharacters.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => EscapedCharacters.IndexIn(new(text, textLength));

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
            var plain = EscapedCharacters.IndexIn(rest);
            plain = plain < 0 ? rest.Length : plain;
            rest[..plain].CopyTo(destination[charsWritten..]);
            charsConsumed += plain;
            charsWritten += plain;
            if (charsConsumed < source.Length)
            {
                var escape = EscapedCharacters.EscapeOf(source[charsConsumed++]);
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

        var escape = EscapedCharacters.EscapeOf(unicodeScalar);
        numberOfCharactersWritten = escape.Length;
        return escape.AsSpan().TryCopyTo(target);
    }
}

using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>Encodes strings as UTF-8 without replacing invalid characters.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// Returns the UTF-8 of a string. An unpaired surrogate, which has no UTF-8, is encoded as if it were a character, so that
    /// reading the bytes reports it at its position.
    /// </summary>
    public static byte[] FromString(string text)
    {
        if (!Surrogates.ContainsUnpaired(text))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new List<byte>(text.Length);
        var rest = text.AsSpan();
        Span<byte> piece = stackalloc byte[4];
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                bytes.AddRange(piece[..rune.EncodeToUtf8(piece)]);
            }
            else
            {
                bytes.AddRange([0xED, (byte)(0x80 | ((rest[0] >> 6) & 0x3F)), (byte)(0x80 | (rest[0] & 0x3F))]);
            }

            rest = rest[length..];
        }

        return [.. bytes];
    }
}

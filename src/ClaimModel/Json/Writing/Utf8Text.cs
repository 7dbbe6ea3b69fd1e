using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>Strings as UTF-8, such that nothing is replaced in silence.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// The UTF-8 of a string. Half of a surrogate pair, which UTF-8 cannot hold, is written as if it were a character, so that
    /// whoever reads the bytes refuses it at its place.
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

using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Json.Reading;

/// <summary>What is known about the encoding of a text, so that its strings need not be checked one by one.</summary>
internal enum TextEncoding
{
    /// <summary>Nothing: each string is checked.</summary>
    Unknown,

    /// <summary>The text is valid UTF-8.</summary>
    Utf8,

    /// <summary>The text is ASCII, which is decoded fastest.</summary>
    Ascii,
}

/// <summary>Determines the encoding of texts.</summary>
internal static class TextEncodings
{
    public static TextEncoding Of(ReadOnlySpan<byte> text) =>
        Ascii.IsValid(text) ? TextEncoding.Ascii
        : Utf8.IsValid(text) ? TextEncoding.Utf8
        : TextEncoding.Unknown;

    /// <summary>Returns the length of the UTF-8 byte order mark at the beginning of a file; 0 if there is none.</summary>
    public static int ByteOrderMarkLength(ReadOnlySpan<byte> beginning) => beginning is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}

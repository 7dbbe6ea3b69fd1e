using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Json.Reading;

/// <summary>What is known of the bytes of a text, found out once for all its strings.</summary>
internal enum TextEncoding
{
    /// <summary>Nothing: each string is looked at.</summary>
    NotKnown,

    /// <summary>All of it is UTF-8.</summary>
    Utf8,

    /// <summary>All of it is ASCII, which is decoded fastest.</summary>
    Ascii,
}

/// <summary>Finds out what is to be known of the bytes of a text.</summary>
internal static class TextEncodings
{
    public static TextEncoding Of(ReadOnlySpan<byte> text) =>
        Ascii.IsValid(text) ? TextEncoding.Ascii
        : Utf8.IsValid(text) ? TextEncoding.Utf8
        : TextEncoding.NotKnown;

    /// <summary>Returns the length of the UTF-8 byte order mark at the beginning of a file; 0 if there is none.</summary>
    public static int ByteOrderMarkLength(ReadOnlySpan<byte> beginning) => beginning is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}

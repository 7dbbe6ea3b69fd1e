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
}

namespace ClaimModel.Json.Reading;

/// <summary>Determines the encoding of texts.</summary>
internal static class TextEncodings
{
    /// <summary>Returns the length of the UTF-8 byte order mark at the beginning of a file; 0 if there is none.</summary>
    public static int ByteOrderMarkLength(ReadOnlySpan<byte> beginning) => beginning is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}

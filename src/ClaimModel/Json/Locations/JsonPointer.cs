namespace ClaimModel.Json.Locations;

/// <summary>The escapes of JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>Returns a member name as a segment of a pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Returns the member name for which a segment of a pointer stands.</summary>
    public static string Unescape(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

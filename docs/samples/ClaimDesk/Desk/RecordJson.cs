using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimDesk.Desk;

/// <summary>How the JSON of records is written: on one line, with the characters of every script as they are.</summary>
internal static class RecordJson
{
    /// <summary>The options. The JSON is data; where it becomes part of a page, it is encoded there.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

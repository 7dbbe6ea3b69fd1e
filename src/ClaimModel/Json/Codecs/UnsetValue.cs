using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Refuses to write ids and words that are <c>default</c>: they have no text, and a reader would reject the document.</summary>
internal static class UnsetValue
{
    /// <summary>Returns the text of a value.</summary>
    /// <param name="text">The text; empty if the value is not set.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="member">The name of the member; null if there is none.</param>
    /// <exception cref="JsonException">The value is not set.</exception>
    public static string TextOrThrow(string text, string type, JsonName? member = null) => text.Length > 0
        ? text
        : throw new JsonException($"{(member is null ? "The value" : $"The value of \"{member.Text}\"")} is default({type}), which is not valid and cannot be written; set it. Validate reports all such values with their location.");
}

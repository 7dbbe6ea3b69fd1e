using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>A member of an object, or a cell of a row.</summary>
/// <param name="Name">The name or heading.</param>
/// <param name="Text">The text; null if there is none, such as for null and lists.</param>
/// <param name="Value">The value in JSON; null for cells.</param>
/// <param name="Origin">Where the value is.</param>
internal readonly record struct NliField(string Name, string? Text, JsonValue? Value, ImportOrigin Origin)
{
    /// <summary>Gets a value indicating whether there is nothing that could be lost: null, or an empty cell.</summary>
    public bool IsEmpty => Value is { } value ? value.IsNull : string.IsNullOrEmpty(Text);

    /// <summary>Returns the value as JSON.</summary>
    public string ToJson() => Value?.ToJson() ?? CustomMember.JsonOf(Text ?? "");

    /// <summary>Returns the value as text for reports.</summary>
    public override string ToString() => Text ?? Value?.ToString() ?? "";
}

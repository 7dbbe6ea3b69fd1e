using System.Text.Json;

namespace ClaimModel;

/// <summary>A member that ClaimModel does not know, kept as it was read.</summary>
/// <remarks>Two are equal when their names are and their values have the same JSON text. Thread-safe.</remarks>
public sealed record ExtensionMember
{
    internal ExtensionMember(string name, string json)
    {
        Name = name;
        Json = json;
    }

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>The value as JSON without white space between its tokens; numbers keep their digits.</summary>
    public string Json { get; }

    /// <summary>The value as an element that can be looked into; parsed anew at each call.</summary>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(Json);
        return document.RootElement.Clone();
    }

    /// <summary>The member as it stands in JSON.</summary>
    public override string ToString() => $"\"{JsonEncodedText.Encode(Name)}\":{Json}";
}

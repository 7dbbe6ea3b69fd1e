using System.Text.Json;

namespace ClaimModel;

/// <summary>A JSON member that ClaimModel does not know, preserved as it was read.</summary>
/// <remarks>Two members are equal if their names and the JSON texts of their values are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record ExtensionMember
{
    internal ExtensionMember(string name, string json)
    {
        Name = name;
        Json = json;
    }

    /// <summary>Gets the name of the member.</summary>
    public string Name { get; }

    /// <summary>Gets the value as JSON text without white space between tokens; numbers keep their digits.</summary>
    public string Json { get; }

    /// <summary>Parses the value. Each call parses it again.</summary>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(Json);
        return document.RootElement.Clone();
    }

    /// <summary>Returns the member as JSON text: the quoted name, a colon and the value.</summary>
    public override string ToString() => $"\"{JsonEncodedText.Encode(Name)}\":{Json}";
}

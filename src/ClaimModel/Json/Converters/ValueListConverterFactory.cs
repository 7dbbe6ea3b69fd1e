using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;

namespace ClaimModel;

/// <summary>Lets <see cref="JsonSerializer"/> read and write lists of every type of ClaimModel, from a table. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The items are of no type of ClaimModel.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CodecRegistry.ForList(typeToConvert);
}

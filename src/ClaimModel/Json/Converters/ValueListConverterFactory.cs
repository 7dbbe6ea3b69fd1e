using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;

namespace ClaimModel;

/// <summary>Creates converters for lists of ClaimModel's types. Thread-safe.</summary>
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
    /// <exception cref="NotSupportedException">The type of the items is not one of ClaimModel's.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CodecRegistry.ForList(typeToConvert);
}

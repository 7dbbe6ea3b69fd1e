using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;

namespace ClaimModel;

/// <summary>Creates converters for the terms of ClaimModel's enumerations. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TermConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Term<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The enumeration is not one of ClaimModel's.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CodecRegistry.ForTerm(typeToConvert);
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;

namespace ClaimModel;

/// <summary>Creates converters for lists. Thread-safe.</summary>
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
    /// <exception cref="NotSupportedException">The type of the items is not one of ClaimModel's, and the application is published with Native AOT.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return CreateConverter(typeToConvert, RuntimeFeature.IsDynamicCodeSupported);
    }

    internal static JsonConverter CreateConverter(Type listType, bool isDynamicCodeSupported) =>
        CodecRegistry.ForList(listType) ?? (isDynamicCodeSupported ? CreateByReflection(listType) : throw NotSupported(listType.GetGenericArguments()[0]));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(ValueListConverter<>))]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only if code can be generated at run time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "DynamicDependency preserves the constructor.")]
    private static JsonConverter CreateByReflection(Type listType) =>
        (JsonConverter)Activator.CreateInstance(typeof(ValueListConverter<>).MakeGenericType(listType.GetGenericArguments()))!; // not Nullable<T>

    private static NotSupportedException NotSupported(Type itemType) => new(
        $"The JSON converter of ValueList<{itemType.Name}> cannot be created at run time, because the application is published with Native AOT. Add a ValueListConverter<{itemType.Name}> to the converters of the JsonSerializerOptions or of the source-generated context.");
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Converts an enumeration to and from its names in camel case, such as <c>crossActor</c>.</summary>
/// <remarks>Numbers are not accepted. This type is thread-safe.</remarks>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

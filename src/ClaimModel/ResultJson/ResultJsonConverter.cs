using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Reading;
using ClaimModel.ResultJson;

namespace ClaimModel;

/// <summary>
/// Converts a result, such as a diagnostic or a report, to and from JSON. <see cref="JsonSerializer"/> needs no configuration, because each type
/// declares its converter. The class is public so that source-generated contexts can use it.
/// </summary>
/// <remarks>Results that cannot be read cause a <see cref="NotSupportedException"/> that says what to do instead. This type is thread-safe.</remarks>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultJsonConverter<T> : JsonConverter<T>
{
    private readonly ResultCodec<T> _codec = ResultCodecs.For<T>();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        RequireUnicode(reader);
        using var document = JsonDocument.ParseValue(ref reader);
        return _codec.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _codec.Write(writer, value);

    /// <summary>Throws if a string or name is not valid Unicode: <see cref="JsonElement"/> throws other exceptions for these.</summary>
    /// <exception cref="JsonException">There is such a string.</exception>
    private static void RequireUnicode(Utf8JsonReader json)
    {
        var context = new ReadContext(expectedBytes: 0);
        var depth = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? json.CurrentDepth : int.MaxValue;
        do
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !context.TryGetText(ref json, out _))
            {
                throw new JsonException(context.Errors.First.Message);
            }
        }
        while (depth < int.MaxValue && json.Read() && json.CurrentDepth > depth);
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Values;

namespace ClaimModel.ResultJson;

/// <summary>Reads and writes values of results as JSON. Immutable and thread-safe.</summary>
internal abstract class ResultCodec<T>
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The JSON is invalid.</exception>
    /// <exception cref="NotSupportedException">Values of this type cannot be read.</exception>
    public abstract T Read(JsonElement json);

    /// <summary>Throws if a value has another JSON type.</summary>
    protected static void Require(JsonElement json, JsonValueKind kind, string expected)
    {
        if (json.ValueKind != kind)
        {
            throw new JsonException($"Found {MessageText.Plain(json.GetRawText())}, where {expected} is required.");
        }
    }
}

/// <summary>Strings.</summary>
internal sealed class TextResult : ResultCodec<string>
{
    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override string Read(JsonElement json)
    {
        Require(json, JsonValueKind.String, "a string");
        return json.GetString()!; // the element is a string
    }
}

/// <summary>Integers.</summary>
internal sealed class IntegerResult : ResultCodec<long>
{
    public override void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);

    public override long Read(JsonElement json)
    {
        Require(json, JsonValueKind.Number, "a number");
        return json.TryGetInt64(out var value) ? value : throw new JsonException($"The number {MessageText.Plain(json.GetRawText())} is not an integer.");
    }
}

/// <summary>Numbers from 0 to 1.</summary>
internal sealed class FractionResult : ResultCodec<double>
{
    public override void Write(Utf8JsonWriter json, double value) => json.WriteNumberValue(value);

    public override double Read(JsonElement json)
    {
        Require(json, JsonValueKind.Number, "a number");
        return json.GetDouble() is >= 0 and <= 1 and var value ? value : throw new JsonException($"The number {MessageText.Plain(json.GetRawText())} is not between 0 and 1.");
    }
}

/// <summary>Boolean values.</summary>
internal sealed class BooleanResult : ResultCodec<bool>
{
    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override bool Read(JsonElement json)
    {
        Require(json, json.ValueKind == JsonValueKind.True ? JsonValueKind.True : JsonValueKind.False, "true or false");
        return json.GetBoolean();
    }
}

/// <summary>Any JSON value, as text.</summary>
internal sealed class RawResult : ResultCodec<string>
{
    public override void Write(Utf8JsonWriter json, string value) => json.WriteRawValue(value);

    public override string Read(JsonElement json) => json.GetRawText();
}

/// <summary>Severities, as words.</summary>
internal sealed class SeverityResult : ResultCodec<DiagnosticSeverity>
{
    public override void Write(Utf8JsonWriter json, DiagnosticSeverity value) => json.WriteStringValue(value.ToWord());

    public override DiagnosticSeverity Read(JsonElement json)
    {
        Require(json, JsonValueKind.String, "a severity");
        foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
        {
            if (json.ValueEquals(severity.ToWord()))
            {
                return severity;
            }
        }

        throw new JsonException($"{MessageText.Quoted(json.GetString())} is not a severity; write \"error\", \"warning\" or \"info\".");
    }
}

/// <summary>Values of an enumeration, as words in camel case.</summary>
internal sealed class EnumResult<TEnum> : ResultCodec<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, string Word)[] Words =
        [.. Enum.GetValues<TEnum>().Select(static value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    public override void Write(Utf8JsonWriter json, TEnum value) => json.WriteStringValue(Array.Find(Words, entry => entry.Value.Equals(value)).Word);

    public override TEnum Read(JsonElement json)
    {
        Require(json, JsonValueKind.String, "a word");
        foreach (var (value, word) in Words)
        {
            if (json.ValueEquals(word))
            {
                return value;
            }
        }

        throw new JsonException($"{MessageText.Quoted(json.GetString())} is not one of {MessageText.List(Words.Select(static entry => entry.Word))}.");
    }
}

/// <summary>Values of the model, in the format of documents.</summary>
internal sealed class ModelResult<T> : ResultCodec<T>
{
    // Unlike JsonSerializerOptions.Default, these options do not use reflection, so that trimming is safe.
    private static readonly JsonSerializerOptions Options = new();

    private readonly JsonCodec<T> _codec = CodecRegistry.For<T>();

    public override void Write(Utf8JsonWriter json, T value) => _codec.Write(json, value);

    public override T Read(JsonElement json)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(json));
        reader.Read();
        return new ModelJsonConverter<T>(_codec).Read(ref reader, typeof(T), Options)!; // null is an error
    }
}

/// <summary>Values of a reference type, or null.</summary>
internal sealed class OptionalResult<T>(ResultCodec<T> codec) : ResultCodec<T?>
    where T : class
{
    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            codec.Write(json, value);
        }
    }

    public override T? Read(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : codec.Read(json);
}

/// <summary>Values of a value type, or null.</summary>
internal sealed class NullableResult<T>(ResultCodec<T> codec) : ResultCodec<T?>
    where T : struct
{
    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is { } some)
        {
            codec.Write(json, some);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override T? Read(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : codec.Read(json);
}

/// <summary>Lists.</summary>
internal sealed class ListResult<T>(ResultCodec<T> codec) : ResultCodec<ValueList<T>>
{
    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            codec.Write(json, item);
        }

        json.WriteEndArray();
    }

    public override ValueList<T> Read(JsonElement json)
    {
        Require(json, JsonValueKind.Array, "a list");
        return json.EnumerateArray().Select(ReadItem).ToValueList();
    }

    private T ReadItem(JsonElement item, int index)
    {
        try
        {
            return codec.Read(item);
        }
        catch (InvalidJsonException exception)
        {
            throw exception.In($"/{index}");
        }
    }
}

using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>
/// Writes JSON to a buffer of its own, in the form of documents, or to the <see cref="Utf8JsonWriter"/> of a caller, which has its own options.
/// Not thread-safe.
/// </summary>
/// <remarks>In the buffer, a comma follows each value. The end of an object, an array or the text replaces the last one.</remarks>
internal sealed partial class JsonOutput
{
    /// <summary>The length of the buffers of a long document.</summary>
    public const int DocumentBufferLength = 1 << 20;

    private const int DefaultCapacity = 1 << 10;

    /// <summary>The default maximum depth of a <see cref="Utf8JsonWriter"/>.</summary>
    private const int DefaultMaxDepth = 1000;

    /// <summary>The writer of the caller; null if the text is written to the buffer.</summary>
    private readonly Utf8JsonWriter? _json;

    /// <summary>Whether the writer uses <see cref="ClaimJsonEncoder"/>, which checks surrogates when it looks for characters to escape.</summary>
    private readonly bool _usesClaimJsonEncoder;

    private readonly bool _isIndented;
    private int _depth;

    /// <summary>Creates an output with a buffer.</summary>
    /// <param name="isIndented">Whether members and elements are written on lines of their own.</param>
    /// <param name="capacity">The initial length of the buffer.</param>
    /// <param name="maxBufferLength">The length from which a full buffer is kept and another one is started, which is faster than enlarging it; <see cref="Written"/> requires a single buffer.</param>
    /// <param name="cancellationToken">Cancels writing; it is checked for each 64 KiB.</param>
    public JsonOutput(bool isIndented = false, int capacity = DefaultCapacity, int maxBufferLength = int.MaxValue, CancellationToken cancellationToken = default) =>
        (_isIndented, _buffer, _maxBufferLength, _cancellationToken) = (isIndented, new byte[capacity], maxBufferLength, cancellationToken);

    public JsonOutput(Utf8JsonWriter json) => (_json, _buffer, _usesClaimJsonEncoder) = (json, [], json.Options.Encoder == ClaimJsonEncoder.Instance);

    /// <summary>Gets the number of objects and arrays that have started and not ended.</summary>
    public int Depth => _json?.CurrentDepth ?? _depth;

    /// <summary>Gets the maximum depth.</summary>
    public int MaxDepth => _json is null ? WriteOptions.MaxDepth : _json.Options.MaxDepth is var depth and > 0 ? depth : DefaultMaxDepth;

    /// <summary>Gets a value indicating whether values are written as <see cref="RawJson"/> normalizes them.</summary>
    public bool IsNormalized => _json is null ? !_isIndented : !_json.Options.Indented && _usesClaimJsonEncoder;

    /// <summary>Starts an object.</summary>
    /// <param name="name">The name of the member; null for an element of an array, a value after <see cref="WriteName"/>, and the root.</param>
    public void StartObject(JsonName? name)
    {
        if (_json is null)
        {
            AppendStart(name, (byte)'{');
            return;
        }

        ForwardName(name);
        _json.WriteStartObject();
    }

    public void EndObject()
    {
        if (_json is null)
        {
            AppendEnd((byte)'}');
        }
        else
        {
            _json.WriteEndObject();
        }
    }

    /// <summary>Starts an array.</summary>
    /// <inheritdoc cref="StartObject"/>
    public void StartArray(JsonName? name)
    {
        if (_json is null)
        {
            AppendStart(name, (byte)'[');
            return;
        }

        ForwardName(name);
        _json.WriteStartArray();
    }

    /// <summary>Starts an element of an array; its value follows.</summary>
    public void StartElement()
    {
        if (_isIndented)
        {
            StartLine();
        }
    }

    public void EndArray()
    {
        if (_json is null)
        {
            AppendEnd((byte)']');
        }
        else
        {
            _json.WriteEndArray();
        }
    }

    /// <summary>Writes a name that is not known in advance; its value follows.</summary>
    public void WriteName(string name)
    {
        if (_json is null)
        {
            AppendName(name);
        }
        else
        {
            _json.WritePropertyName(name);
        }
    }

    /// <summary>Writes a string.</summary>
    /// <inheritdoc cref="StartObject"/>
    /// <exception cref="JsonException">The text contains an unpaired surrogate.</exception>
    public void WriteText(JsonName? name, string text)
    {
        if (_json is null)
        {
            AppendText(name, text);
        }
        else
        {
            ForwardText(_json, name, text);
        }
    }

    /// <summary>Writes a number with all its digits.</summary>
    /// <inheritdoc cref="StartObject"/>
    public void WriteNumber(JsonName? name, string digits)
    {
        if (_json is null)
        {
            AppendLiteral(name, digits);
            return;
        }

        ForwardName(name);
        if (!_json.Options.Indented)
        {
            _json.WriteRawValue(digits, skipInputValidation: true);
            return;
        }

        // The writer does not indent raw values, but it indents the numbers of a JsonDocument, which keep their digits too.
        using var number = JsonDocument.Parse(digits);
        number.RootElement.WriteTo(_json);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="StartObject"/>
    public void WriteBoolean(JsonName? name, bool value)
    {
        if (_json is null)
        {
            AppendLiteral(name, value ? "true" : "false");
            return;
        }

        ForwardName(name);
        _json.WriteBooleanValue(value);
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull()
    {
        if (_json is null)
        {
            AppendLiteral(null, "null");
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes the JSON of a value as it is.</summary>
    public void WriteRaw(string json)
    {
        if (_json is null)
        {
            AppendRaw(json);
        }
        else
        {
            _json.WriteRawValue(json, skipInputValidation: true);
        }
    }

    private void ForwardName(JsonName? name)
    {
        if (name is not null)
        {
            _json!.WritePropertyName(name.Encoded); // called only if it is set
        }
    }

    private void ForwardText(Utf8JsonWriter json, JsonName? name, string text)
    {
        if (!_usesClaimJsonEncoder)
        {
            Surrogates.ThrowIfUnpaired(text);
        }

        if (name is null)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteString(name.Encoded, text);
        }
    }
}

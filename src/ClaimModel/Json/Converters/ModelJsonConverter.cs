using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>
/// Converts a type of ClaimModel to and from JSON. <see cref="JsonSerializer"/> needs no configuration, because each type declares its converter.
/// The class is public so that source-generated contexts can use it.
/// </summary>
/// <remarks>
/// An invalid value causes an <see cref="InvalidJsonException"/>, which lists all errors and warnings. Warnings of a value without errors are not
/// reported; <see cref="ClaimDataset.Read(string, ReadOptions?, CancellationToken)"/> reports them. A value that cannot be read again, such as
/// <c>default(ActorId)</c>, causes a <see cref="JsonException"/> when it is written. This type is thread-safe.
/// </remarks>
/// <typeparam name="T">The type: a record, an id, a term, a date, or another type of a member of a record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Creates a converter.</summary>
    /// <exception cref="NotSupportedException">The type is not one of ClaimModel's.</exception>
    public ModelJsonConverter()
        : this(CodecRegistry.For<T>())
    {
    }

    internal ModelJsonConverter(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var context = new ReadContext(expectedBytes: 0) { RejectsUnknownMembers = options?.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow };
        if (reader.TokenType == JsonTokenType.Null)
        {
            // Only for value types: for reference types, the serializer returns null without calling the converter.
            context.ReportNull(ref reader, "a value that is required", "write a value");
            throw ExceptionFor(ref reader, start, context);
        }

        var read = _codec.TryRead(ref reader, context, out var value);
        return read && !context.HasErrors ? value : throw ExceptionFor(ref reader, start, context);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _codec.Write(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_codec is not INameCodec<T> names)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        var start = reader;
        var context = new ReadContext(expectedBytes: 0);
        return names.TryReadName(ref reader, context, out var value) ? value : throw ExceptionFor(ref reader, start, context);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (_codec is INameCodec<T> names)
        {
            var name = names.NameOf(value);
            Surrogates.ThrowIfUnpaired(name);
            writer.WritePropertyName(name);
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }

    /// <summary>
    /// Returns an exception that lists the errors and warnings. The reader is moved to the first error, because the serializer adds the path
    /// and the line of the reader's position.
    /// </summary>
    private static InvalidJsonException ExceptionFor(ref Utf8JsonReader reader, Utf8JsonReader start, ReadContext context)
    {
        var values = new JsonTree(start, expectedBytes: 0, ignored: OffsetSet.Empty);
        var errors = context.Errors.ToArray();
        var diagnostics = errors.Select(error => new Diagnostic
        {
            Rule = error.Rule,
            Severity = error.Severity,
            Message = error.Message,
            Location = DiagnosticLocation.OfValue(values.PointerOf(values.FindAt(error.Offset, out _))),
            Suggestion = error.Suggestion,
        });
        var first = errors.First(error => error.Severity == DiagnosticSeverity.Error).Offset;
        reader = start;
        while (reader.TokenStartIndex < first && reader.Read())
        {
        }

        return new(diagnostics.ToValueList(), context.Errors.ToOmitted());
    }
}

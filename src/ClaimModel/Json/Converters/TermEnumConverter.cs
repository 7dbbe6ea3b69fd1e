using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Reading;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>Converts a value of one of ClaimModel's enumerations to and from its word.</summary>
/// <remarks>An unknown or misspelled word is an error; <see cref="Term{TEnum}"/> preserves unknown words. This type is thread-safe.</remarks>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TermEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly ModelJsonConverter<Term<TEnum>> Terms = new();

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        KnownOrThrow(Terms.Read(ref reader, typeof(Term<TEnum>), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(WordOrThrow(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        KnownOrThrow(Terms.ReadAsPropertyName(ref reader, typeof(Term<TEnum>), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WritePropertyName(WordOrThrow(value));

    private static TEnum KnownOrThrow(Term<TEnum> term) =>
        term.Known ?? throw new InvalidJsonException([new()
        {
            Rule = JsonRules.UnknownWord,
            Severity = DiagnosticSeverity.Error,
            Message = $"The word {MessageText.Quoted(term.Word)} is not a known {typeof(TEnum).Name}; a Term<{typeof(TEnum).Name}> preserves unknown words.",
        }]);

    private static string WordOrThrow(TEnum value) => Enum.IsDefined(value) && new Term<TEnum>(value) is { Word.Length: > 0 } term
        ? term.Word
        : throw new JsonException($"The value {value} of {typeof(TEnum).Name} has no word.");
}

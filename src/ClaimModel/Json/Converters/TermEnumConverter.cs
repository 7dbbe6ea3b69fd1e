using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.Values;
using ClaimModel.Vocabularies;

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

    private static TEnum KnownOrThrow(Term<TEnum> term)
    {
        if (term.Known is { } known)
        {
            return known;
        }

        var near = SpellingSuggestion.For(term.Word, Vocabulary<TEnum>.Words);
        throw new InvalidJsonException([new()
        {
            Rule = JsonRules.UnknownWord,
            Severity = DiagnosticSeverity.Error,
            Message = $"The word {MessageText.Quoted(term.Word)} is not one of {MessageText.List(Vocabulary<TEnum>.Words)}.{MessageText.DidYouMean(near)}",
            Suggestion = near,
        }]);
    }

    private static string WordOrThrow(TEnum value) =>
        !Enum.IsDefined(value) ? throw new JsonException($"{value} is not a value of {typeof(TEnum).Name}, and cannot be written.")
        : new Term<TEnum>(value) is { Word.Length: > 0 } term ? term.Word
        : throw new JsonException($"The value is {typeof(TEnum).Name}.{value}, which has no word and cannot be written; set it.");
}

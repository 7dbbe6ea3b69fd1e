using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.JsonLines;
using ClaimModel.Validation;
using FluentValidation;

namespace ClaimModel;

/// <summary>Refuses to convert a type that has no JSON: a <see cref="NotSupportedException"/> says what to do instead. This type is thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnsupportedJsonConverter : JsonConverter<object>
{
    private static readonly (Type Type, string Alternative)[] Alternatives =
    [
        (typeof(ClaimDatasetBuilder), "Serialize the dataset that ToDataset returns."),
        (typeof(InvalidDatasetException), "Serialize its Diagnostics."),
        (typeof(InvalidJsonException), "Serialize its Diagnostics."),
        (typeof(RecordReadResult<>), "Serialize its Record, or its Diagnostics."),
        (typeof(IValidator), "Serialize the result of the validation."),
        (typeof(RuleSet), "Serialize its Rules, which describe the rules; the rules themselves are code."),
        (typeof(RecordRule), "Serialize its Rule, which describes the rule; the check is code."),
        (typeof(RuleContext), "It exists only while a rule is evaluated."),
        (typeof(ValidationOptions), "Its members are code; create it in your program."),
        (typeof(StreamingOptions), "Its members are code; create it in your program."),
        (typeof(MergeInput), "Its lines are read while they are merged."),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always thrown.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always thrown.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        throw Refusal(value.GetType());
    }

    private static NotSupportedException Refusal(Type type)
    {
        var alternative = Array.Find(Alternatives, entry => entry.Type.IsAssignableFrom(type) || (type.IsGenericType && entry.Type == type.GetGenericTypeDefinition())).Alternative;
        return new($"{type.Name.Split('`')[0]} has no JSON. {alternative}");
    }
}

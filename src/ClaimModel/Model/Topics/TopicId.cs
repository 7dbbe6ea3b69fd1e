using ClaimModel.Model;

namespace ClaimModel;

/// <summary>The id of a topic: one to 200 characters without white space and control characters.</summary>
/// <remarks>Equal when the characters are the same (ordinal). <c>default</c> is no id, and has an empty <see cref="Value"/>. Thread-safe.</remarks>
public readonly partial record struct TopicId : IRecordId<TopicId>
{
    private readonly string? _value;

    private TopicId(string value) => _value = value;

    /// <summary>The id's characters.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an id.</summary>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or holds white space or a control character.</exception>
    public static TopicId Parse(string text) => RecordId.Parse<TopicId>(text);

    /// <summary>Makes an id; false where the text is none.</summary>
    public static bool TryParse(string? text, out TopicId id) => RecordId.TryParse(text, out id);

    static TopicId IRecordId<TopicId>.FromValid(string text) => new(text);

    /// <summary>The id's characters.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator TopicId(string text) => Parse(text);
}

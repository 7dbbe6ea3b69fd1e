using ClaimModel.Model;

namespace ClaimModel;

/// <summary>The id of a topic: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>
/// Ids are compared by ordinal (case-sensitive) comparison. <c>default</c> is not a valid id; its <see cref="Value"/> is empty.
/// This type is immutable and thread-safe.
/// </remarks>
public readonly partial record struct TopicId : IRecordId<TopicId>
{
    private readonly string? _value;

    private TopicId(string value) => _value = value;

    /// <summary>Gets the id as a string, as it is written in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Parses text as an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static TopicId Parse(string text) => RecordId.Parse<TopicId>(text);

    /// <summary>Tries to parse text as an id; returns false if it is not a valid id.</summary>
    public static bool TryParse(string? text, out TopicId id) => RecordId.TryParse(text, out id);

    static TopicId IRecordId<TopicId>.FromValid(string text) => new(text);

    /// <summary>Returns the id as a string.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator TopicId(string text) => Parse(text);
}

using ClaimModel.Model;

namespace ClaimModel;

/// <summary>The id of an actor: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>
/// Ids are compared by ordinal (case-sensitive) comparison. <c>default</c> is not a valid id; its <see cref="Value"/> is empty.
/// This type is immutable and thread-safe.
/// </remarks>
public readonly partial record struct ActorId : IRecordId<ActorId>
{
    private readonly string? _value;

    private ActorId(string value) => _value = value;

    /// <summary>Gets the id as a string, as it is written in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Parses text as an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static ActorId Parse(string text) => RecordId.Parse<ActorId>(text);

    /// <summary>Tries to parse text as an id; returns false if it is not a valid id.</summary>
    public static bool TryParse(string? text, out ActorId id) => RecordId.TryParse(text, out id);

    static ActorId IRecordId<ActorId>.FromValid(string text) => new(text);

    /// <summary>Returns the id as a string.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator ActorId(string text) => Parse(text);
}

using ClaimModel.Model;

namespace ClaimModel;

/// <summary>The id of a contradiction: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>
/// Ids are compared by ordinal (case-sensitive) comparison. <c>default</c> is not a valid id; its <see cref="Value"/> is empty.
/// This type is immutable and thread-safe.
/// </remarks>
public readonly partial record struct ContradictionId : IRecordId<ContradictionId>
{
    private readonly string? _value;

    private ContradictionId(string value) => _value = value;

    /// <summary>Gets the id as a string, as it is written in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Parses text as an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static ContradictionId Parse(string text) => RecordId.Parse<ContradictionId>(text);

    /// <summary>Tries to parse text as an id; returns false if it is not a valid id.</summary>
    public static bool TryParse(string? text, out ContradictionId id) => RecordId.TryParse(text, out id);

    static ContradictionId IRecordId<ContradictionId>.FromValid(string text) => new(text);

    /// <summary>Returns the id as a string.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator ContradictionId(string text) => Parse(text);
}

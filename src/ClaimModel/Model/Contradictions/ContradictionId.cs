using ClaimModel.Model;

namespace ClaimModel;

/// <summary>The id of a contradiction: one to 200 characters without white space and control characters.</summary>
/// <remarks>Equal when the characters are the same (ordinal). <c>default</c> is no id, and has an empty <see cref="Value"/>. Thread-safe.</remarks>
public readonly partial record struct ContradictionId : IRecordId<ContradictionId>
{
    private readonly string? _value;

    private ContradictionId(string value) => _value = value;

    /// <summary>The id's characters.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an id.</summary>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or holds white space or a control character.</exception>
    public static ContradictionId Parse(string text) => RecordId.Parse<ContradictionId>(text);

    /// <summary>Makes an id; false where the text is none.</summary>
    public static bool TryParse(string? text, out ContradictionId id) => RecordId.TryParse(text, out id);

    static ContradictionId IRecordId<ContradictionId>.FromValid(string text) => new(text);

    /// <summary>The id's characters.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator ContradictionId(string text) => Parse(text);
}

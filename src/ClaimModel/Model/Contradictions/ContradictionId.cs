using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ClaimModel.Model;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>The id of a contradiction: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>
/// Ids are compared and ordered by ordinal (case-sensitive) comparison. <c>default</c> is not a valid id; its <see cref="Value"/> is empty.
/// This type is immutable and thread-safe.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<ContradictionId>))]
public readonly partial record struct ContradictionId : IRecordId<ContradictionId>, ITextValue<ContradictionId>
{
    private readonly string? _value;

    private ContradictionId(string value) => _value = value;

    /// <summary>Gets the id as a string, as it is written in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Parses text as an id.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static ContradictionId Parse(string s) => RecordId.Parse<ContradictionId>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static ContradictionId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ContradictionId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => RecordId.Parse<ContradictionId>(s);

    /// <summary>Tries to parse text as an id; returns false if it is not a valid id.</summary>
    /// <param name="s">The text; null is not an id.</param>
    /// <param name="result">The id; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ContradictionId result) => RecordId.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ContradictionId)"/>
    /// <param name="s">The text; null is not an id.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The id; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContradictionId result) => RecordId.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ContradictionId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContradictionId result) => RecordId.TryParse(s, out result);

    static ContradictionId IRecordId<ContradictionId>.FromValid(string text) => new(text);

    /// <summary>Compares this id with another one (ordinal).</summary>
    /// <returns>A negative number, zero or a positive number if this id comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(ContradictionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the id as a string.</summary>
    public override string ToString() => Value;

    /// <summary>Parses text as an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static implicit operator ContradictionId(string text) => Parse(text);
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ClaimModel.Model;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>The id of a source: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>
/// Ids are compared and ordered by ordinal (case-sensitive) comparison. <c>default</c> is not a valid id; its <see cref="Value"/> is empty.
/// This type is immutable and thread-safe.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<SourceId>))]
public readonly partial record struct SourceId : IRecordId<SourceId>, ITextValue<SourceId>
{
    private readonly string? _value;

    private SourceId(string value) => _value = value;

    /// <summary>Gets the id as a string, as it is written in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Parses text as an id.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static SourceId Parse(string s) => RecordId.Parse<SourceId>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static SourceId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SourceId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => RecordId.Parse<SourceId>(s);

    /// <summary>Tries to parse text as an id; returns false if it is not a valid id.</summary>
    /// <param name="s">The text; null is not an id.</param>
    /// <param name="result">The id; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SourceId result) => RecordId.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out SourceId)"/>
    /// <param name="s">The text; null is not an id.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The id; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result) => RecordId.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out SourceId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SourceId result) => RecordId.TryParse(s, out result);

    static SourceId IRecordId<SourceId>.FromValid(string text) => new(text);

    /// <summary>Compares this id with another one (ordinal).</summary>
    /// <returns>A negative number, zero or a positive number if this id comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(SourceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the id as a string.</summary>
    public override string ToString() => Value;

    /// <summary>Parses text as an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty, longer than 200 characters, or contains white space or a control character.</exception>
    public static implicit operator SourceId(string text) => Parse(text);
}

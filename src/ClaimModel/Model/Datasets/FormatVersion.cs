using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>The version of the format of a document, such as <c>1.0</c>.</summary>
/// <remarks>
/// Documents of every minor version are read; documents of another major version are rejected. Two versions are equal if both numbers are.
/// Versions are ordered by their major, then by their minor version. <c>default</c> is <see cref="Current"/>. This type is immutable and thread-safe.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<FormatVersion>))]
public readonly partial record struct FormatVersion : ITextValue<FormatVersion>
{
    /// <summary>The difference between the major version and that of <see cref="Current"/>, so that <c>default</c> is the current version.</summary>
    private readonly int _majorOffset;

    /// <summary>Initializes a version with its major and minor version numbers, from 0 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above 9999.</exception>
    public FormatVersion(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(major, MaxNumber);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minor, MaxNumber);
        _majorOffset = major - CurrentMajor;
        Minor = minor;
    }

    internal const int CurrentMajor = 1;

    private const int MaxNumber = 9999;

    /// <summary>Gets the version that this library writes: 1.0.</summary>
    public static FormatVersion Current => default;

    /// <summary>Gets the major version, which increases if the meaning of a member changes.</summary>
    public int Major => CurrentMajor + _majorOffset;

    /// <summary>Gets the minor version, which increases if members are added.</summary>
    public int Minor { get; }

    /// <summary>Gets a value indicating whether the version may define members that this library does not know.</summary>
    internal bool IsLaterMinor => Major == CurrentMajor && Minor > Current.Minor;

    /// <summary>Parses text as a version.</summary>
    /// <param name="s">The text, such as <c>1.0</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not two numbers of at most four digits separated by a period.</exception>
    public static FormatVersion Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, such as <c>1.0</c>.</param>
    /// <param name="provider">Ignored.</param>
    public static FormatVersion Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static FormatVersion Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var version)
        ? version
        : throw new FormatException($"{MessageText.Quoted(s)} is not a version, which is two numbers separated by a period, such as {Current}.");

    /// <summary>Tries to parse text as a version; returns false if it is not two numbers of at most four digits separated by a period.</summary>
    /// <param name="s">The text; null is not a version.</param>
    /// <param name="result">The version; <see cref="Current"/> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out FormatVersion result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out FormatVersion)"/>
    /// <param name="s">The text; null is not a version.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The version; <see cref="Current"/> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FormatVersion result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out FormatVersion)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FormatVersion result)
    {
        var period = s.IndexOf('.');
        var minor = 0;
        var isVersion = TryParsePart(s[..Math.Max(period, 0)], out var major) && TryParsePart(s[(period + 1)..], out minor);
        result = isVersion ? new(major, minor) : default;
        return isVersion;
    }

    /// <summary>Compares this version with another one.</summary>
    /// <returns>A negative number, zero or a positive number if this version is earlier than, equal to or later than the other one.</returns>
    public int CompareTo(FormatVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>Determines whether a version is earlier than another one.</summary>
    public static bool operator <(FormatVersion left, FormatVersion right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a version is later than another one.</summary>
    public static bool operator >(FormatVersion left, FormatVersion right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a version is earlier than another one or equal to it.</summary>
    public static bool operator <=(FormatVersion left, FormatVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a version is later than another one or equal to it.</summary>
    public static bool operator >=(FormatVersion left, FormatVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the two numbers, separated by a period.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryParsePart(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 4
            && (text.Length == 1 || text[0] != '0')
            && text.IndexOfAnyExceptInRange('0', '9') < 0 // int.TryParse ignores trailing NUL characters
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

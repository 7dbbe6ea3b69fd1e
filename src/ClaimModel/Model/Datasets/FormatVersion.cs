using System.Globalization;

namespace ClaimModel;

/// <summary>The version of the format of a document, such as <c>1.0</c>.</summary>
/// <remarks>
/// Documents of every minor version are read; documents of another major version are rejected. Two versions are equal if both numbers are.
/// <c>default</c> is <see cref="Current"/>. This type is immutable and thread-safe.
/// </remarks>
public readonly partial record struct FormatVersion
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

    /// <summary>Tries to parse text as a version; returns false if it is not two numbers of at most four digits separated by a period.</summary>
    public static bool TryParse(string? text, out FormatVersion version)
    {
        version = default;
        var parts = (text ?? "").Split('.');
        if (parts.Length != 2 || !TryParsePart(parts[0], out var major) || !TryParsePart(parts[1], out var minor))
        {
            return false;
        }

        version = new(major, minor);
        return true;
    }

    /// <summary>Parses text as a version.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not two numbers of at most four digits separated by a period.</exception>
    public static FormatVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var version) ? version : throw new FormatException("A version is two numbers separated by a period, such as 1.0.");
    }

    /// <summary>Returns the two numbers, separated by a period.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryParsePart(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 4
            && (text.Length == 1 || !text.StartsWith('0'))
            && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 // int.TryParse ignores trailing NUL characters
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

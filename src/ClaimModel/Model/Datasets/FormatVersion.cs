using System.Globalization;

namespace ClaimModel;

/// <summary>The version of the format in which a document is: <c>1.0</c>.</summary>
/// <remarks>
/// A reader of version 1.x reads every 1.y, and refuses another major version. Equal when both numbers are. <c>default</c> is
/// <see cref="Current"/>. Thread-safe.
/// </remarks>
public readonly partial record struct FormatVersion
{
    /// <summary>The major number less that of <see cref="Current"/>, so that <c>default</c> is current.</summary>
    private readonly int _majorOffset;

    /// <summary>Makes a version of its two numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above 9999.</exception>
    public FormatVersion(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(major, Greatest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minor, Greatest);
        _majorOffset = major - CurrentMajor;
        Minor = minor;
    }

    internal const int CurrentMajor = 1;

    private const int Greatest = 9999;

    /// <summary>The version that this library writes: 1.0.</summary>
    public static FormatVersion Current => default;

    /// <summary>The first number: another one means that members may have changed their meaning.</summary>
    public int Major => CurrentMajor + _majorOffset;

    /// <summary>The second number: a higher one means that there may be more members.</summary>
    public int Minor { get; }

    /// <summary>Reads a version; false where the text is not two numbers of at most four digits with a full stop between them.</summary>
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

    /// <summary>Reads a version.</summary>
    /// <exception cref="FormatException">The text is not two numbers with a full stop between them.</exception>
    public static FormatVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var version) ? version : throw new FormatException("A version is two numbers with a full stop between them, such as 1.0.");
    }

    /// <summary>The two numbers with a full stop between them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryParsePart(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 4
            && (text.Length == 1 || !text.StartsWith('0'))
            && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 // the parser below lets a NUL at the end pass
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

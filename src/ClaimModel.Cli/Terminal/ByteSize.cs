using System.Globalization;
using System.Numerics;

namespace ClaimModel.Cli.Terminal;

/// <summary>Numbers of bytes as they are written on the command line: a number, optionally with a binary unit (K, M, G or T).</summary>
internal static class ByteSize
{
    private const string Units = "KMGT";

    /// <summary>Parses a number of bytes, such as <c>1000</c>, <c>500M</c> or <c>16G</c>; false if it is malformed or does not fit.</summary>
    public static bool TryParse(string text, out long bytes)
    {
        var unit = text.Length > 0 ? Units.IndexOf(char.ToUpperInvariant(text[^1]), StringComparison.Ordinal) : -1;
        var number = unit < 0 ? text : text[..^1];
        bytes = 0;
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || BitOperations.LeadingZeroCount((ulong)count) <= 10 * (unit + 1))
        {
            return false;
        }

        bytes = count << (10 * (unit + 1));
        return true;
    }

    /// <summary>Returns a number of bytes in the largest unit in which it is an integer.</summary>
    public static string Format(long bytes)
    {
        var unit = 0;
        for (; unit < Units.Length && bytes != 0 && bytes % 1024 == 0; unit++)
        {
            bytes /= 1024;
        }

        return $"{bytes.ToString(CultureInfo.InvariantCulture)}{(unit == 0 ? "" : Units[unit - 1])}";
    }
}

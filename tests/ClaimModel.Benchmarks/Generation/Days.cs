using System.Globalization;
using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes dates as days since 1 January 2010.</summary>
internal static class Days
{
    /// <summary>The number of days on which sources are published: until the end of 2023.</summary>
    public const int Published = 5_100;

    private static readonly DateOnly First = new(2010, 1, 1);

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy-MM-dd");

    public static void WriteMonth(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy-MM");

    /// <summary>Writes an uncertain year.</summary>
    public static void WriteYear(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy'?'");

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day, string format)
    {
        Span<byte> text = stackalloc byte[16];
        First.AddDays(day).TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        json.WriteString(member, text[..length]);
    }
}

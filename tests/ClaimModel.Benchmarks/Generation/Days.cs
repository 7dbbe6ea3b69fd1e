using System.Globalization;
using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Days, counted from the first of 2010, and their dates.</summary>
internal static class Days
{
    /// <summary>How many days sources are published on: up to the end of 2023.</summary>
    public const int Published = 5_100;

    private static readonly DateOnly First = new(2010, 1, 1);

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy-MM-dd");

    public static void WriteMonth(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy-MM");

    /// <summary>Writes a year that is not quite sure.</summary>
    public static void WriteYear(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day) => Write(json, member, day, "yyyy'?'");

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, int day, string format)
    {
        Span<byte> text = stackalloc byte[16];
        First.AddDays(day).TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        json.WriteString(member, text[..length]);
    }
}

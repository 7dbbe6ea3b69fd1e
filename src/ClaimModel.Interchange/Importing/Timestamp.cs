using System.Diagnostics.CodeAnalysis;

namespace ClaimModel.Interchange.Importing;

/// <summary>Reads dates and times as programs write them, such as <c>2024-01-15 10:00:00.123456+00:00</c>.</summary>
internal static class Timestamp
{
    private const int DateLength = 10;
    private const int MinutesLength = 16;

    /// <summary>Reads a date or time. Fractions of seconds are dropped, and a blank before the time is permitted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        return text is not null && (PartialDate.TryParse(text, out date) || PartialDate.TryParse(Normalize(text.Trim()), out date));
    }

    private static string Normalize(string text)
    {
        if (text.Length < MinutesLength || text[DateLength] is not (' ' or 'T' or 't'))
        {
            return text;
        }

        var zone = text.AsSpan(MinutesLength).IndexOfAny("Zz+-");
        var time = zone < 0 ? text[(DateLength + 1)..] : text[(DateLength + 1)..(MinutesLength + zone)];
        var offset = zone < 0 ? "" : text[(MinutesLength + zone)..].ToUpperInvariant();
        var fraction = time.IndexOfAny(['.', ',']);
        time = (fraction < 0 ? time : time[..fraction]).Trim();
        return $"{text[..DateLength]}T{time}{(time.Length == 5 ? ":00" : "")}{(offset is "+0000" or "+00" ? "Z" : offset)}";
    }
}

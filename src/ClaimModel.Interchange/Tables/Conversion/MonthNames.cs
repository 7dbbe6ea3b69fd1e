using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Translates the names of months in German, French and Spanish dates.</summary>
internal static partial class MonthNames
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly FrozenDictionary<string, string> Translations = new[]
    {
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber mrz apr mai jun jul aug sep okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    }.SelectMany(static line => line.Split(' ').Select(static (name, index) => (name, English[index]))).DistinctBy(static pair => pair.name)
        .ToFrozenDictionary(static pair => pair.name, static pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a date with the name of the month in English, without other words; null if it has no such name.</summary>
    public static string? ToEnglish(string text)
    {
        var hasMonth = false;
        var english = Word().Replace(text, match =>
        {
            if (Translations.TryGetValue(match.Groups["name"].Value, out var month))
            {
                hasMonth = true;
                return month;
            }

            return match.Groups["name"].Value.ToUpperInvariant() is "DE" or "DEL" or "LE" or "DEN" or "AM" or "ER" ? "" : match.Value;
        });
        return hasMonth ? string.Join(' ', OrdinalDot().Replace(english, "$1 ").Split(' ', StringSplitOptions.RemoveEmptyEntries)) : null;
    }

    [GeneratedRegex(@"(?<name>\p{L}+)\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^([0-9]{1,2})\. ?", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalDot();
}

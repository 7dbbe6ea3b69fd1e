using System.Globalization;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Writes dates in words.</summary>
internal static class DateWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Returns a date as a noun: "2017-04-12", "spring 2017", "about 2017-04", "perhaps 2017".</summary>
    public static string Of(PartialDate date) => $"{Doubt(date)}{About(date)}{Plain(date)}";

    /// <summary>Returns a date as an adverb: "on 2017-04-12", "in 2017", "perhaps in about 2017".</summary>
    public static string When(PartialDate date)
    {
        var preposition = date.Precision >= PartialDatePrecision.Day ? "on" : "in";
        return $"{Doubt(date)}{preposition} {About(date)}{Plain(date)}";
    }

    /// <summary>Returns an adverb for text that continues a sentence, with a leading space; empty if there is no date.</summary>
    public static string After(PartialDate? date) => date is null ? "" : $" {When(date)}";

    private static string Plain(PartialDate date)
    {
        var text = date.ToString().TrimEnd('?', '~', '%');
        return date switch
        {
            { Season: { } season, Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{Seasons[season - 21]} {year}"),
            { TimeOfDay: not null } => text.Replace("T", " at ", StringComparison.Ordinal),
            _ => text,
        };
    }

    private static string Doubt(PartialDate date) =>
        date.Qualification is DateQualification.Uncertain or DateQualification.UncertainAndApproximate ? "perhaps " : "";

    private static string About(PartialDate date) =>
        date.Qualification is DateQualification.Approximate or DateQualification.UncertainAndApproximate ? "about " : "";
}

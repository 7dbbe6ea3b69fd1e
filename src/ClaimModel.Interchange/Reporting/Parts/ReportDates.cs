using System.Globalization;
using ClaimModel.Analysis.Explanations;
using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Writes dates and periods as newspapers do: "April 12, 2017".</summary>
internal static class ReportDates
{
    /// <summary>Returns a date as a part of a page, for programs as well if it is exact.</summary>
    public static HtmlPart Part(PartialDate date) => html =>
    {
        var isExact = date is { Kind: PartialDateKind.Date, Qualification: DateQualification.None, HasUnspecifiedDigits: false, Precision: >= PartialDatePrecision.Year, Year: >= 1 and <= 9999 };
        html.Write($"{(isExact ? Time(date) : HtmlParts.Text(Words(date)))}");
    };

    /// <summary>Returns a date with its preposition: "on April 12, 2017", "in 2017".</summary>
    public static HtmlPart When(PartialDate date) => html => html.Write($"{(date.Precision >= PartialDatePrecision.Day ? "on" : "in")} {Part(date)}");

    /// <summary>Returns a period as a part of a page.</summary>
    public static HtmlPart Part(DateInterval period) => html =>
    {
        if (period.IsSingleDate && period.Start is { } only)
        {
            html.Write($"{Part(only)}");
            return;
        }

        var start = period.Start is { } from ? Part(from) : HtmlParts.Text(period.StartBoundary == IntervalBoundary.Open ? "any time" : "an unknown date");
        var end = period.End is { } to ? Part(to) : HtmlParts.Text(period.EndBoundary == IntervalBoundary.Open ? "any time later" : "an unknown date");
        html.Write($"from {start} to {end}");
    };

    /// <summary>Returns a date in words: "April 12, 2017", "about April 2017", "perhaps 2017", "the 2010s".</summary>
    public static string Words(PartialDate date)
    {
        var doubt = date.Qualification is DateQualification.Uncertain or DateQualification.UncertainAndApproximate ? "perhaps " : "";
        var about = date.Qualification is DateQualification.Approximate or DateQualification.UncertainAndApproximate ? "about " : "";
        return $"{doubt}{about}{Plain(date)}";
    }

    /// <summary>Returns a day in words.</summary>
    public static string Words(CalendarDay day) => FormattableString.Invariant($"{MonthName(day.Month)} {day.Day}, {day.Year}");

    private static HtmlPart Time(PartialDate date) => html => html.Write($"""<time datetime="{date}">{Words(date)}</time>""");

    private static string Plain(PartialDate date) => date switch
    {
        { Kind: not PartialDateKind.Date } => Unqualified(date),
        { HasUnspecifiedDigits: true, Precision: PartialDatePrecision.Decade } => FormattableString.Invariant($"the {date.Earliest.Year}s"),
        { HasUnspecifiedDigits: true } => Unqualified(date),
        { Year: { } year, Month: { } month, Day: { } day, TimeOfDay: { } time } => FormattableString.Invariant($"{MonthName(month)} {day}, {year}, {time:hh\\:mm}{OffsetOf(date)}"),
        { Year: { } year, Month: { } month, Day: { } day } => FormattableString.Invariant($"{MonthName(month)} {day}, {year}"),
        { Year: { } year, Month: { } month } => FormattableString.Invariant($"{MonthName(month)} {year}"),
        _ => Unqualified(date),
    };

    private static string Unqualified(PartialDate date) => DateWords.Of(date).Replace("perhaps ", "", StringComparison.Ordinal).Replace("about ", "", StringComparison.Ordinal);

    private static string OffsetOf(PartialDate date) => date.Offset switch
    {
        null => "",
        { Ticks: 0 } => " UTC",
        { } offset => string.Create(CultureInfo.InvariantCulture, $" UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset:hh\\:mm}"),
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}

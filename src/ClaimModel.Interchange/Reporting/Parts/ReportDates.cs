using System.Globalization;
using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Writes dates and periods as newspapers do: "April 12, 2017".</summary>
internal static class ReportDates
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Returns a date as a part of a page, for programs as well if it is exact.</summary>
    public static HtmlPart Part(PartialDate date) => IsExact(date) ? Time(date) : HtmlParts.Text(Words(date));

    /// <summary>Returns a date with its preposition: "on April 12, 2017", "in 2017", "perhaps on April 12, 2017", "about 2017".</summary>
    public static HtmlPart When(PartialDate date) => html =>
    {
        var preposition = About(date).Length > 0 ? "" : date.Precision >= PartialDatePrecision.Day ? "on " : "in ";
        html.Write($"{Doubt(date)}{preposition}{(IsExact(date) ? Time(date) : HtmlParts.Text($"{About(date)}{Plain(date)}"))}");
    };

    /// <summary>Returns a period as a part of a page.</summary>
    public static HtmlPart Part(DateInterval period) => html =>
    {
        if (period.IsSingleDate && period.Start is { } only)
        {
            html.Write($"{Part(only)}");
            return;
        }

        var start = period.Start is { } from ? Part(from) : HtmlParts.Text("an unknown date");
        var end = period.End is { } to ? Part(to) : HtmlParts.Text("an unknown date");
        html.Write($"{(period.StartBoundary, period.EndBoundary) switch
        {
            (IntervalBoundary.Open, IntervalBoundary.Open) => HtmlParts.Text("without beginning and end"),
            (IntervalBoundary.Open, _) => part => part.Write($"up to {end}"),
            (_, IntervalBoundary.Open) => part => part.Write($"from {start} on"),
            _ => part => part.Write($"from {start} to {end}"),
        }}");
    };

    /// <summary>Returns a date in words: "April 12, 2017", "about April 2017", "perhaps 2017", "the 2010s".</summary>
    public static string Words(PartialDate date) => $"{Doubt(date)}{About(date)}{Plain(date)}";

    /// <summary>Returns a year in words: "2017", "45 BC". The calendar of the format has a year 0, which is 1 BC.</summary>
    public static string YearName(long year) => year switch
    {
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"the year {(year < 0 ? "−" : "")}{Math.Abs((decimal)year):N0}"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Returns a day in words.</summary>
    public static string Words(CalendarDay day) => FormattableString.Invariant($"{MonthName(day.Month)} {day.Day}, {YearName(day.Year)}");

    private static HtmlPart Time(PartialDate date) => html => html.Write($"""<time datetime="{date}">{Words(date)}</time>""");

    private static bool IsExact(PartialDate date) =>
        date is { Kind: PartialDateKind.Date, Qualification: DateQualification.None, HasUnspecifiedDigits: false, Precision: >= PartialDatePrecision.Year, Year: >= 1 and <= 9999 };

    private static string Doubt(PartialDate date) => date.Qualification is DateQualification.Uncertain or DateQualification.UncertainAndApproximate ? "perhaps " : "";

    private static string About(PartialDate date) => date.Qualification is DateQualification.Approximate or DateQualification.UncertainAndApproximate ? "about " : "";

    private static string Plain(PartialDate date) => date switch
    {
        { Precision: PartialDatePrecision.Century or PartialDatePrecision.Decade, Earliest.Year: > 0 } => FormattableString.Invariant($"the {date.Earliest.Year}s"),
        { Precision: PartialDatePrecision.Century or PartialDatePrecision.Decade } => $"the years from {YearName(date.Earliest.Year)} to {YearName(date.Latest.Year)}",
        { Year: { } year, Season: { } season } => $"{Seasons[season - 21]} {YearName(year)}",
        { Year: { } year, Month: { } month, Day: { } day, TimeOfDay: { } time } => FormattableString.Invariant($"{MonthName(month)} {day}, {YearName(year)}, {time:hh\\:mm}{OffsetOf(date)}"),
        { Year: { } year, Month: { } month, Day: { } day } => FormattableString.Invariant($"{MonthName(month)} {day}, {YearName(year)}"),
        { Year: { } year, Month: { } month } => $"{MonthName(month)} {YearName(year)}",
        { Year: { } year } => YearName(year),
        _ => date.ToString(),
    };

    private static string OffsetOf(PartialDate date) => date.Offset switch
    {
        null => "",
        { Ticks: 0 } => " UTC",
        { } offset => string.Create(CultureInfo.InvariantCulture, $" UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset:hh\\:mm}"),
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}

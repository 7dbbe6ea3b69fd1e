namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>The datatypes of dates: those of XML Schema for exact dates, otherwise that of the Extended Date/Time Format.</summary>
internal static class JsonLdDates
{
    /// <summary>The datatype of dates and periods that XML Schema does not have (Library of Congress).</summary>
    public const string Edtf = "edtf:EDTF";

    /// <summary>Returns the datatype of a date, as a compact IRI.</summary>
    public static string DatatypeOf(PartialDate date) =>
        date.Kind != PartialDateKind.Date || date.HasUnspecifiedDigits || date.Qualification != DateQualification.None ? Edtf
        : date.Precision switch
        {
            PartialDatePrecision.Year => "xsd:gYear",
            PartialDatePrecision.Month => "xsd:gYearMonth",
            PartialDatePrecision.Day => "xsd:date",
            PartialDatePrecision.Second when HasFullOffset(date.ToString()) => "xsd:dateTime",
            _ => Edtf,
        };

    /// <summary>Returns the datatype of a period, as a compact IRI.</summary>
    public static string DatatypeOf(DateInterval period) => period.IsSingleDate ? DatatypeOf(period.Start!) : Edtf; // a single date is the start

    /// <summary>Determines whether a date-time has no offset, or one with minutes: XML Schema has no <c>+02</c>.</summary>
    private static bool HasFullOffset(string text) => text.AsSpan(text.LastIndexOf('T')) is var time && (time[^1] == 'Z' || time.IndexOfAny('+', '-') is < 0 || time[^3] == ':');
}

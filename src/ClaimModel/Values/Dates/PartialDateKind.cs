using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the form of the Extended Date/Time Format (EDTF, ISO 8601-2) in which a <see cref="PartialDate"/> is written.</summary>
/// <remarks>The default value is <see cref="Date"/>.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<PartialDateKind>))]
public enum PartialDateKind
{
    /// <summary>
    /// A date or date-time with a four-digit year, such as <c>2017</c>, <c>2017-04</c>, <c>201X</c> or <c>2017-04-12T15:04:00Z</c>.
    /// </summary>
    Date,

    /// <summary>A season of a year, such as <c>2017-21</c>.</summary>
    Season,

    /// <summary>A year of more than four digits after the letter Y, such as <c>Y17000000</c>.</summary>
    Year,
}

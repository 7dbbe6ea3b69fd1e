using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the smallest unit that a <see cref="PartialDate"/> states, ordered from coarse to fine.</summary>
/// <remarks>
/// Unspecified digits do not count: <c>2004-XX</c> and <c>2004-XX-XX</c> have the precision <see cref="Year"/>, and <c>2004-06-XX</c> has
/// <see cref="Month"/>. The default value is <see cref="Century"/>, the coarsest.
/// </remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<PartialDatePrecision>))]
public enum PartialDatePrecision
{
    /// <summary>A century, such as <c>20XX</c>.</summary>
    Century,

    /// <summary>A decade, such as <c>201X</c>.</summary>
    Decade,

    /// <summary>A year, such as <c>2017</c>, <c>2017-XX</c> or <c>Y17000000</c>.</summary>
    Year,

    /// <summary>A season of a year, such as <c>2017-21</c>.</summary>
    Season,

    /// <summary>A month, such as <c>2017-04</c> or <c>2017-04-XX</c>.</summary>
    Month,

    /// <summary>A day, such as <c>2017-04-12</c>.</summary>
    Day,

    /// <summary>A second, such as <c>2017-04-12T15:04:00</c>, with or without an offset from UTC.</summary>
    Second,
}

namespace ClaimModel;

/// <summary>The smallest unit that a <see cref="PartialDate"/> states, from coarse to fine.</summary>
/// <remarks>
/// Unspecified digits state nothing: <c>2004-XX</c> and <c>2004-XX-XX</c> have the precision <see cref="Year"/>, <c>2004-06-XX</c> has
/// <see cref="Month"/>.
/// </remarks>
public enum PartialDatePrecision
{
    /// <summary>A hundred years, <c>20XX</c>.</summary>
    Century,

    /// <summary>Ten years, <c>201X</c>.</summary>
    Decade,

    /// <summary>A year, <c>2017</c>, <c>2017-XX</c> or <c>Y17000000</c>.</summary>
    Year,

    /// <summary>A season of a year, <c>2017-21</c>.</summary>
    Season,

    /// <summary>A month, <c>2017-04</c> or <c>2017-04-XX</c>.</summary>
    Month,

    /// <summary>A day, <c>2017-04-12</c>.</summary>
    Day,

    /// <summary>A second of a day, <c>2017-04-12T15:04:00</c>, with or without an offset from UTC.</summary>
    Second,
}

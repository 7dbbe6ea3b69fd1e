using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies whether a date is uncertain or approximate, as marked by its last character (EDTF, ISO 8601-2, level 1).</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<DateQualification>))]
public enum DateQualification
{
    /// <summary>The date has no qualification.</summary>
    None,

    /// <summary><c>?</c>: the source of the date is doubtful.</summary>
    Uncertain,

    /// <summary><c>~</c>: the date is an estimate that is close to the actual date.</summary>
    Approximate,

    /// <summary><c>%</c>: the date is both uncertain and approximate.</summary>
    UncertainAndApproximate,
}

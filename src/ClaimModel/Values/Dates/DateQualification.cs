namespace ClaimModel;

/// <summary>How sure a date is, by the sign at its end (Extended Date/Time Format, ISO 8601-2, level 1).</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum DateQualification
{
    /// <summary>No sign: the date is stated without reserve.</summary>
    None,

    /// <summary><c>?</c>: the source of the date is open to doubt.</summary>
    Uncertain,

    /// <summary><c>~</c>: the date is an estimate, near the true one.</summary>
    Approximate,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate,
}

using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the kind of boundary at the start or the end of a <see cref="DateInterval"/> (EDTF, ISO 8601-2).</summary>
/// <remarks>The default value is <see cref="Date"/>.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<IntervalBoundary>))]
public enum IntervalBoundary
{
    /// <summary>The boundary is a date.</summary>
    Date,

    /// <summary><c>..</c>: the interval is not bounded on this side, or has not ended.</summary>
    Open,

    /// <summary>An empty text: the interval is bounded on this side, but the date is unknown.</summary>
    Unknown,
}

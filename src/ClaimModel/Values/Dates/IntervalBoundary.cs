namespace ClaimModel;

/// <summary>What stands at one end of a <see cref="DateInterval"/>.</summary>
/// <remarks>The default value is <see cref="Date"/>.</remarks>
public enum IntervalBoundary
{
    /// <summary>A date.</summary>
    Date,

    /// <summary><c>..</c>: the interval has no end on this side, or goes on.</summary>
    Open,

    /// <summary>Nothing: the interval has an end on this side, but it is not known.</summary>
    Unknown,
}

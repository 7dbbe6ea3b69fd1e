namespace ClaimModel.Values.Dates;

/// <summary>The components of a <see cref="DateInterval"/> that the scanner reads.</summary>
internal readonly struct IntervalShape
{
    internal IntervalBoundary StartBoundary { get; init; }

    internal IntervalBoundary EndBoundary { get; init; }

    /// <summary>Gets the index of the slash; -1 for a single date.</summary>
    internal int SlashPosition { get; init; }

    /// <summary>Gets the single date, or the start of the interval if it is a date.</summary>
    internal DateShape Start { get; init; }

    /// <summary>Gets the end of the interval if it is a date.</summary>
    internal DateShape End { get; init; }
}

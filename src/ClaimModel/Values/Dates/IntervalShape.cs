namespace ClaimModel.Values.Dates;

/// <summary>What the scanner read from the text of a <see cref="DateInterval"/>.</summary>
internal readonly struct IntervalShape
{
    internal IntervalBoundary StartBoundary { get; init; }

    internal IntervalBoundary EndBoundary { get; init; }

    /// <summary>Where the slash stands, or -1 in a single date.</summary>
    internal int SlashPosition { get; init; }

    /// <summary>The single date, or the start if it is a date.</summary>
    internal DateShape Start { get; init; }

    /// <summary>The end if it is a date, and there is a slash.</summary>
    internal DateShape End { get; init; }
}

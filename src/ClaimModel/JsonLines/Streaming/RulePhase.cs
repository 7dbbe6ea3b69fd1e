namespace ClaimModel.JsonLines.Streaming;

/// <summary>Which rules are asked about a record of a stream.</summary>
internal enum RulePhase
{
    /// <summary>All that can be answered before the stream is at its end, of a record that has no key of a record before it.</summary>
    OfNew,

    /// <summary>All that can be answered before the stream is at its end.</summary>
    OfRepeated,

    /// <summary>Those about links, which are answered at the end.</summary>
    OfLinks,

    /// <summary>All.</summary>
    All,
}

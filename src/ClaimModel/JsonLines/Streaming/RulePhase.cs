namespace ClaimModel.JsonLines.Streaming;

/// <summary>The rules that are evaluated for a record of a stream.</summary>
internal enum RulePhase
{
    /// <summary>All that can be evaluated before the end of the stream, for a record without a key of an earlier record.</summary>
    OfNew,

    /// <summary>All that can be evaluated before the end of the stream.</summary>
    OfRepeated,

    /// <summary>Those about references, such as cycles, which are evaluated at the end.</summary>
    OfReferences,

    /// <summary>All.</summary>
    All,
}

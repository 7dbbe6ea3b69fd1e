using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>
/// Claims that give a functional predicate values of different kinds, such as quantities in different units, so that nobody can tell whether
/// they contradict each other. For information: it is no contradiction. Units are never converted.
/// </summary>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record IncomparableClaims
{
    /// <summary>What is spoken of, as the first of the claims puts it.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said of it, as the first of the claims puts it.</summary>
    public required string Predicate { get; init; }

    /// <summary>What their values are given in: units in quotation marks, <c>no unit</c>, <c>words</c>, <c>dates</c>; two or more, in ordinal order.</summary>
    public required ValueList<string> Measures { get; init; }

    /// <summary>The claims, in the ordinal order of their ids.</summary>
    public required ValueList<ClaimId> Claims { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public override string ToString() =>
        $"What {Claims.Count} claims say of {MessageText.Plain(Subject)} {MessageText.Plain(Predicate)} cannot be compared: it is given in {string.Join(", ", Measures.SkipLast(1))} and {Measures[^1]}.";
}

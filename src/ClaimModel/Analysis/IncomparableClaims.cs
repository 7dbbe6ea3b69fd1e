using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>
/// Claims on an issue that cannot be compared, because they assert values of different kinds, such as quantities in different units, of a
/// functional predicate. They are not a contradiction. Units are converted only if the dataset defines how (<see cref="ClaimDataset.Units"/>).
/// </summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record IncomparableClaims
{
    /// <summary>Gets the subject, as written in the first of the claims.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the predicate, as written in the first of the claims.</summary>
    public required string Predicate { get; init; }

    /// <summary>Gets the kinds of values: units in quotation marks, <c>no unit</c>, <c>words</c> and <c>dates</c>; two or more, in ordinal order.</summary>
    public required ValueList<string> Measures { get; init; }

    /// <summary>Gets the ids of the claims, in ordinal order.</summary>
    public required ValueList<ClaimId> Claims { get; init; }

    /// <summary>Returns a sentence that states what cannot be compared.</summary>
    public override string ToString()
    {
        var advice = Measures.Distinct(StringComparer.OrdinalIgnoreCase).Count() < Measures.Count ? " Units that differ only in case are different units; write each unit in one way." : "";
        return $"What {Claims.Count} claims say of {MessageText.Plain(Subject)} {MessageText.Plain(Predicate)} cannot be compared: it is given in {string.Join(", ", Measures.SkipLast(1))} and {Measures[^1]}.{advice}";
    }
}

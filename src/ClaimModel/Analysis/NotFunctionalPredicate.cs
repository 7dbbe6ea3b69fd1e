using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>A predicate of which claims assert several values for one subject, but which the dataset does not declare <see cref="Predicate.Functional"/>, so that these values are not compared.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record NotFunctionalPredicate
{
    /// <summary>Gets the predicate, as written in the first of the claims.</summary>
    public required string Predicate { get; init; }

    /// <summary>Gets the subject with the most values, as written in the first of the claims.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the number of different values that claims assert for that subject; at least 2.</summary>
    public required int ValueCount { get; init; }

    /// <summary>Gets what the values are: <c>numbers</c>, <c>dates</c> or <c>values</c>.</summary>
    public required string ValueKind { get; init; }

    /// <summary>Returns a sentence that states how many values there are.</summary>
    public override string ToString() =>
        $"{MessageText.Plain(Subject)} {MessageText.Plain(Predicate)} has {ValueCount} different {ValueKind}, and {MessageText.Plain(Predicate)} is not declared functional.";
}

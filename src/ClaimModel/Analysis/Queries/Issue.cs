namespace ClaimModel.Analysis;

/// <summary>An issue: a subject and a predicate on which claims take more than one position.</summary>
/// <remarks>
/// Different positions do not necessarily contradict each other: a person may have two professions. The term is that of the Carneades
/// argumentation framework. Two instances are equal if all of their members are equal. This type is immutable and thread-safe.
/// </remarks>
public sealed partial record Issue
{
    /// <summary>Gets the subject, as written in the first of the claims.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the predicate, as written in the first of the claims.</summary>
    public required string Predicate { get; init; }

    /// <summary>Gets the two or more positions: first those that assert, then those that deny, then those that question.</summary>
    public required ValueList<Position> Positions { get; init; }

    /// <summary>Returns the subject and the predicate.</summary>
    public override string ToString() => $"{Subject} {Predicate}";
}

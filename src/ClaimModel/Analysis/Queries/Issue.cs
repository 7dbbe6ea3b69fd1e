namespace ClaimModel.Analysis;

/// <summary>A subject and a predicate on which claims take more than one position (an issue in the sense of the Carneades argumentation framework).</summary>
/// <remarks>Different positions need not contradict each other: a person may have two professions. Two instances are equal if all of their members are equal. Immutable and thread-safe.</remarks>
public sealed record Issue
{
    /// <summary>Gets the subject, as written in the first of the claims.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the predicate, as written in the first of the claims.</summary>
    public required string Predicate { get; init; }

    /// <summary>Gets the positions, two or more: first those that assert, then those that deny, then those that question.</summary>
    public required ValueList<Position> Positions { get; init; }

    /// <summary>Returns the subject and the predicate.</summary>
    public override string ToString() => $"{Subject} {Predicate}";
}

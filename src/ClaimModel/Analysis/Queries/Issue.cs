namespace ClaimModel.Analysis;

/// <summary>A subject and a predicate on which claims take more than one position (issue of Carneades; question under discussion).</summary>
/// <remarks>That positions differ does not make them contradict each other: a person may have two professions. Equal when all members are. Immutable.</remarks>
public sealed record Issue
{
    /// <summary>What is spoken of, as the first of the claims puts it.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said of it, as the first of the claims puts it.</summary>
    public required string Predicate { get; init; }

    /// <summary>The positions, two or more: those that assert first, then those that deny, then those that question.</summary>
    public required ValueList<Position> Positions { get; init; }

    /// <summary>Subject and predicate.</summary>
    public override string ToString() => $"{Subject} {Predicate}";
}

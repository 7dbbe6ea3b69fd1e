namespace ClaimModel.Analysis;

/// <summary>A position on a point at issue: a stance towards a value, and those who hold it.</summary>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record Position
{
    /// <summary>The stance that its claims take.</summary>
    public required Term<Stance> Stance { get; init; }

    /// <summary>What is asserted, denied or questioned, as the first of the claims puts it.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The claims that take the position, in the order of their ids.</summary>
    public required ValueList<Claim> Claims { get; init; }

    /// <summary>Who holds it, each once, in the order of the claims; claims of which the claimant is not known add nobody.</summary>
    public ValueList<ActorId> Holders => Claims.SelectMany(claim => claim.Claimants).Distinct().ToValueList();

    /// <summary>The stance and what it is taken to.</summary>
    public override string ToString() => $"{Stance} {Proposition}";
}

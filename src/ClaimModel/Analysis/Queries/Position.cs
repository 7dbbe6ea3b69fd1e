namespace ClaimModel.Analysis;

/// <summary>A position on an issue: a stance toward a value, and the claims that take it.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record Position
{
    /// <summary>Gets the stance that the claims take.</summary>
    public required Term<Stance> Stance { get; init; }

    /// <summary>Gets the proposition that is asserted, denied or questioned, as written in the first of the claims.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>Gets the claims that take the position, in the ordinal order of their ids.</summary>
    public required ValueList<Claim> Claims { get; init; }

    /// <summary>Gets the distinct claimants, in the order of the claims. Claims whose claimant is unknown are skipped.</summary>
    public ValueList<ActorId> Holders => Claims.SelectMany(claim => claim.Claimants).Distinct().ToValueList();

    /// <summary>Returns the stance and the proposition.</summary>
    public override string ToString() => $"{Stance} {Proposition.ShortText}";
}

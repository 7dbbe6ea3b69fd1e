namespace ClaimModel.Analysis;

/// <summary>How a rule tells which claims at a point are at odds: each holds an extent, and those apart from each other are.</summary>
internal abstract class FindingMethod
{
    /// <summary>What a claim holds, as far as the rule looks; false where the rule does not look at it.</summary>
    public abstract bool TryPlace(in Voice voice, in PointContext point, out Holding holding);

    /// <summary>Whether two that were placed are at odds, aside from time.</summary>
    public virtual bool AreAtOdds(Claim one, in Holding held, Claim other, in Holding heldByOther) =>
        held.Group == heldByOther.Group && Certainties.CanClash(held.Grade, heldByOther.Grade) && held.Extent.IsApartFrom(heldByOther.Extent);

    /// <summary>Whether any two must be asked about, their extents saying nothing.</summary>
    public virtual bool IsByPairs => false;

    /// <summary>Says who holds what.</summary>
    public abstract void Explain(FindingRule rule, Voice[] voices, Wording wording);
}

/// <summary>What a claim holds, as far as a rule looks.</summary>
/// <param name="Group">Claims of different groups are never at odds.</param>
/// <param name="Extent">What the claim leaves possible.</param>
/// <param name="Grade">How sure it is of that.</param>
internal readonly record struct Holding(ulong Group, Extent Extent, Grade Grade);

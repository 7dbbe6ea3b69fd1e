namespace ClaimModel;

/// <summary>Specifies who contradicts whom: the closest relation between claimants of two contradicting claims.</summary>
public enum ContradictionScope
{
    /// <summary>Sources contradict each other: the claimant of at least one claim is unknown.</summary>
    CrossSource,

    /// <summary>Different actors contradict each other.</summary>
    CrossActor,

    /// <summary>Different actors that speak on behalf of the same actor contradict each other.</summary>
    SameSide,

    /// <summary>One actor contradicts itself: it is a claimant of both claims.</summary>
    SelfContradiction,
}

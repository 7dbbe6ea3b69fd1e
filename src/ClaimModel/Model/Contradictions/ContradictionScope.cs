namespace ClaimModel;

/// <summary>Between whom a contradiction stands.</summary>
public enum ContradictionScope
{
    /// <summary>Between sources: of at least one claim the claimant is not known.</summary>
    CrossSource,

    /// <summary>Between different actors.</summary>
    CrossActor,

    /// <summary>Between different actors who speak on behalf of the same one.</summary>
    SameSide,

    /// <summary>Within one actor, who is among the claimants of two of the claims.</summary>
    SelfContradiction,
}

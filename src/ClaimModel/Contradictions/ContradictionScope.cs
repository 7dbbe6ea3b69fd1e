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

/// <summary>Works out between whom claims contradict each other.</summary>
internal static class ContradictionScopes
{
    /// <summary>The closest relation between any two of the claims.</summary>
    public static ContradictionScope Of(List<Claim> claims)
    {
        if (claims.SelectMany(claim => claim.Claimants.Distinct()).GroupBy(actor => actor).Any(group => group.Count() > 1))
        {
            return ContradictionScope.SelfContradiction;
        }

        if (claims.Any(claim => claim.Claimants.IsEmpty))
        {
            return ContradictionScope.CrossSource;
        }

        return claims.Where(claim => claim.OnBehalfOf is not null).GroupBy(claim => claim.OnBehalfOf).Any(side => side.Count() > 1)
            ? ContradictionScope.SameSide
            : ContradictionScope.CrossActor;
    }
}

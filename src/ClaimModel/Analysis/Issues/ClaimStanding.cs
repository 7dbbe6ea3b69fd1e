namespace ClaimModel.Analysis.Issues;

/// <summary>Determines which claims are superseded.</summary>
internal static class ClaimStanding
{
    /// <summary>Returns the ids of the claims that another claim of the same side supersedes.</summary>
    public static HashSet<ClaimId> FindSuperseded(ReadOnlySpan<Claim> claims, Func<ClaimId, Claim?> find)
    {
        var superseded = new HashSet<ClaimId>();
        foreach (var claim in claims)
        {
            foreach (var earlier in claim.Supersedes)
            {
                if (find(earlier) is { } old && Supersedes(claim, old))
                {
                    superseded.Add(earlier);
                }
            }
        }

        return superseded;
    }

    /// <summary>Determines whether a claim supersedes an earlier one that it lists; a claim that was retracted or misattributed does not, nor does one of another side.</summary>
    public static bool Supersedes(Claim claim, Claim old) =>
        old.Id != claim.Id && claim.Status != ClaimStatus.Retracted && claim.Status != ClaimStatus.Misattributed && SpeaksFor(claim, old);

    /// <summary>Determines whether two claims are made on one side: on behalf of the same actor, or one by the actor on whose behalf the other one is made.</summary>
    public static bool AreOnSameSide(Claim one, Claim other) =>
        (one.OnBehalfOf is { } side && (side == other.OnBehalfOf || other.Claimants.IndexOf(side) >= 0))
        || (other.OnBehalfOf is { } otherSide && one.Claimants.IndexOf(otherSide) >= 0);

    private static bool SpeaksFor(Claim claim, Claim old)
    {
        if (!old.Claimants.IsEmpty)
        {
            return old.Claimants.All(Speaks);
        }

        return old.OnBehalfOf is { } side ? Speaks(side) : claim.Claimants.IsEmpty && claim.OnBehalfOf is null;

        bool Speaks(ActorId actor) => claim.Claimants.IndexOf(actor) >= 0 || claim.OnBehalfOf == actor;
    }
}

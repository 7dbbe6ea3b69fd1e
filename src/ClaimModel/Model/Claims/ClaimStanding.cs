namespace ClaimModel.Model.Claims;

/// <summary>Determines which claims are superseded, and for whom claims are made. docs/contradictions.md defines it.</summary>
internal static class ClaimStanding
{
    /// <summary>Determines whether a claim supersedes an earlier one that it lists; a claim that was retracted or misattributed does not, nor does one of another side.</summary>
    public static bool Supersedes(Claim claim, Claim old) =>
        old.Id != claim.Id && claim.Status != ClaimStatus.Retracted && claim.Status != ClaimStatus.Misattributed && SpeaksFor(claim, old);

    /// <summary>Determines whether two claims are made on one side: on behalf of the same actor, or one by the actor on whose behalf the other one is made.</summary>
    public static bool AreOnSameSide(Claim one, Claim other) =>
        (one.OnBehalfOf is { } side && (side == other.OnBehalfOf || other.Claimants.IndexOf(side) >= 0))
        || (other.OnBehalfOf is { } otherSide && one.Claimants.IndexOf(otherSide) >= 0);

    /// <summary>Determines whether a claim speaks for everyone who made an earlier one, so that it can supersede it.</summary>
    public static bool SpeaksFor(Claim claim, Claim old)
    {
        if (!old.Claimants.IsEmpty)
        {
            return old.Claimants.All(Speaks);
        }

        return old.OnBehalfOf is { } side ? Speaks(side) : claim.Claimants.IsEmpty && claim.OnBehalfOf is null;

        bool Speaks(ActorId actor) => claim.Claimants.IndexOf(actor) >= 0 || claim.OnBehalfOf == actor;
    }
}

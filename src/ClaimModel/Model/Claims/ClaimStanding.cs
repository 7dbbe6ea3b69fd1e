using ClaimModel.Values;

namespace ClaimModel.Model.Claims;

/// <summary>Determines which claims are superseded, and for whom claims are made. docs/contradictions.md defines it.</summary>
internal static class ClaimStanding
{
    /// <summary>Determines whether a claim supersedes an earlier one that it lists; a claim that was retracted or misattributed does not, nor does one of another side.</summary>
    public static bool Supersedes(Claim claim, Claim old, LongLists lists) =>
        old.Id != claim.Id && claim.Status != ClaimStatus.Retracted && claim.Status != ClaimStatus.Misattributed && SpeaksFor(claim, old, lists);

    /// <summary>Determines whether two claims are made on one side: on behalf of the same actor, or one by the actor on whose behalf the other one is made.</summary>
    public static bool AreOnSameSide(Claim one, Claim other) =>
        (one.OnBehalfOf is { } side && (side == other.OnBehalfOf || other.Claimants.IndexOf(side) >= 0))
        || (other.OnBehalfOf is { } otherSide && one.Claimants.IndexOf(otherSide) >= 0);

    /// <summary>Determines whether a claim speaks for everyone who made an earlier one, so that it can supersede it. Takes O(k) time in the claimants of the claim, however many made the earlier one.</summary>
    public static bool SpeaksFor(Claim claim, Claim old, LongLists lists)
    {
        if (!old.Claimants.IsEmpty)
        {
            var earlier = lists.Distinct(old.Claimants);
            return earlier.Count <= claim.Claimants.Count + 1 && earlier.All(Speaks);
        }

        return old.OnBehalfOf is { } side ? Speaks(side) : claim.Claimants.IsEmpty && claim.OnBehalfOf is null;

        bool Speaks(ActorId actor) => lists.Contains(claim.Claimants, actor) || claim.OnBehalfOf == actor;
    }
}

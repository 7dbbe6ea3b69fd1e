namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Which claims are compared": what supersedes and repeats claims.</summary>
internal sealed class ComparedClaims
{
    private readonly Dictionary<ClaimId, Claim> _claims;
    private readonly HashSet<ClaimId> _superseded;

    public ComparedClaims(ClaimDataset dataset)
    {
        _claims = dataset.Claims.ToDictionary(claim => claim.Id);
        _superseded = [.. _claims.Values.Where(old => _claims.Values.Any(claim => Supersedes(claim, old))).Select(old => old.Id)];
    }

    public Claim? Find(ClaimId id) => _claims.GetValueOrDefault(id);

    /// <summary>Determines whether a claim is compared; without a proposition, only as one that another claim is about.</summary>
    public static bool IsCompared(Claim claim) => claim.Status.Known is not (ClaimStatus.Retracted or ClaimStatus.Corrected or ClaimStatus.Misattributed);

    public bool IsSuperseded(Claim claim) => claim.Status == ClaimStatus.Superseded || _superseded.Contains(claim.Id);

    /// <summary>Determines whether one of two claims repeats the other one, directly or through other claims.</summary>
    public bool AreRepeats(Claim one, Claim other) => Repeated(one).Contains(other) || Repeated(other).Contains(one);

    // A claim that lists only itself repeats none.
    public static bool RepeatsNone(Claim claim) => claim.Repeats.All(id => id == claim.Id);

    /// <summary>Returns the claims that a claim repeats, directly or through other claims.</summary>
    public HashSet<Claim> Repeated(Claim claim)
    {
        var repeated = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        Follow(claim);
        return repeated;

        void Follow(Claim repeating)
        {
            foreach (var original in repeating.Repeats.Select(Find).OfType<Claim>())
            {
                if (repeated.Add(original))
                {
                    Follow(original);
                }
            }
        }
    }

    private static bool Supersedes(Claim claim, Claim old) => claim.Id != old.Id
        && claim.Supersedes.Contains(old.Id)
        && claim.Status.Known is not (ClaimStatus.Retracted or ClaimStatus.Misattributed)
        && SpeaksForTheSameSide(claim, old);

    private static bool SpeaksForTheSameSide(Claim claim, Claim old)
    {
        if (!old.Claimants.IsEmpty)
        {
            return old.Claimants.All(claimant => IsSpeaker(claimant, claim));
        }

        return old.OnBehalfOf is { } side
            ? IsSpeaker(side, claim)
            : claim.Claimants.IsEmpty && claim.OnBehalfOf is null;
    }

    private static bool IsSpeaker(ActorId actor, Claim claim) => claim.OnBehalfOf == actor || claim.Claimants.Contains(actor);
}

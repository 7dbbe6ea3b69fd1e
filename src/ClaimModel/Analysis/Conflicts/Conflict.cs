using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The claims that conflict according to a rule, in the ordinal order of their ids.</summary>
internal sealed class Conflict : IComparable<Conflict>
{
    private Conflict(ConflictRule rule, ConflictKinds kind, IssueClaim[] claims) => (Rule, Kind, Claims) = (rule, kind, claims);

    public ConflictRule Rule { get; }

    /// <summary>The kind of the conflict; never a combination of several kinds.</summary>
    public ConflictKinds Kind { get; }

    public IssueClaim[] Claims { get; }

    /// <summary>Creates a conflict; null unless there are two claims with different ids.</summary>
    public static Conflict? Create(ConflictRule rule, ConflictKinds kind, List<IssueClaim> claims)
    {
        if (claims.Count < 2)
        {
            return null;
        }

        claims.Sort(static (one, other) => CompareIds(one, other));
        var count = 1;
        for (var i = 1; i < claims.Count; i++)
        {
            if (claims[i].Claim.Id != claims[count - 1].Claim.Id)
            {
                claims[count++] = claims[i];
            }
        }

        return count < 2 ? null : new(rule, kind, CollectionsMarshal.AsSpan(claims)[..count].ToArray());
    }

    /// <summary>Determines whether this conflict has all claims of another one.</summary>
    public bool Covers(Conflict other)
    {
        var index = 0;
        foreach (var claim in other.Claims)
        {
            while (index < Claims.Length && CompareIds(Claims[index], claim) < 0)
            {
                index++;
            }

            if (index == Claims.Length || Claims[index].Claim.Id != claim.Claim.Id)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares the lists of the ids of the claims.</summary>
    public int CompareTo(Conflict? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < Math.Min(Claims.Length, other.Claims.Length); i++)
        {
            if (CompareIds(Claims[i], other.Claims[i]) is var order and not 0)
            {
                return order;
            }
        }

        return Claims.Length.CompareTo(other.Claims.Length);
    }

    private static int CompareIds(in IssueClaim one, in IssueClaim other) => string.CompareOrdinal(one.Claim.Id.Value, other.Claim.Id.Value);
}

using System.Runtime.InteropServices;

namespace ClaimModel.Analysis.Issues;

/// <summary>Assigns the same value to claims that repeat each other, regardless of their words and language.</summary>
internal static class RepeatedClaims
{
    /// <summary>Assigns the same value to claims that repeat each other, directly or through other claims on the issue (union-find).</summary>
    public static void UnifyValues(List<IssueClaim> claims)
    {
        var indices = new Dictionary<ClaimId, int>(claims.Count);
        for (var index = 0; index < claims.Count; index++)
        {
            indices.TryAdd(claims[index].Claim.Id, index);
        }

        var parents = Enumerable.Range(0, claims.Count).ToArray();
        for (var index = 0; index < claims.Count; index++)
        {
            foreach (var repeated in claims[index].Claim.Repeats)
            {
                if (indices.TryGetValue(repeated, out var earlier) && HaveComparableValues(claims[index].Claim, claims[earlier].Claim))
                {
                    var (one, other) = (RootOf(index, parents), RootOf(earlier, parents));

                    // The root is the claim with the least value, so that the order of the claims does not matter.
                    var (root, leaf) = claims[one].Value <= claims[other].Value ? (one, other) : (other, one);
                    parents[leaf] = root;
                }
            }
        }

        var all = CollectionsMarshal.AsSpan(claims);
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = all[index] with { Value = all[RootOf(index, parents)].Value };
        }
    }

    private static bool HaveComparableValues(Claim claim, Claim earlier) =>
        claim.Stance == earlier.Stance && claim.Proposition?.Value is not null && earlier.Proposition?.Value is not null;

    private static int RootOf(int index, int[] parents)
    {
        while (parents[index] != index)
        {
            parents[index] = parents[parents[index]]; // path halving
            index = parents[index];
        }

        return index;
    }
}

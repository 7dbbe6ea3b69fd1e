using System.Runtime.InteropServices;

namespace ClaimModel.Analysis.Issues;

/// <summary>Claims that say earlier ones again mean the same value, in whatever words or language.</summary>
internal static class RepeatedClaims
{
    /// <summary>Gives claims that repeat each other, directly or through others at the point, one value.</summary>
    public static void GiveOneValue(List<IssueClaim> voices)
    {
        var places = new Dictionary<ClaimId, int>(voices.Count);
        for (var place = 0; place < voices.Count; place++)
        {
            places.TryAdd(voices[place].Claim.Id, place);
        }

        var parents = Enumerable.Range(0, voices.Count).ToArray();
        for (var place = 0; place < voices.Count; place++)
        {
            foreach (var repeated in voices[place].Claim.Repeats)
            {
                if (places.TryGetValue(repeated, out var earlier) && AreAlike(voices[place].Claim, voices[earlier].Claim))
                {
                    var (one, other) = (RootOf(place, parents), RootOf(earlier, parents));

                    // The root has the least value, so that the order of claims does not matter.
                    var (root, leaf) = voices[one].Value <= voices[other].Value ? (one, other) : (other, one);
                    parents[leaf] = root;
                }
            }
        }

        var all = CollectionsMarshal.AsSpan(voices);
        for (var place = 0; place < all.Length; place++)
        {
            all[place] = all[place] with { Value = all[RootOf(place, parents)].Value };
        }
    }

    private static bool AreAlike(Claim claim, Claim earlier) =>
        claim.Stance == earlier.Stance && claim.Proposition?.Value is not null && earlier.Proposition?.Value is not null;

    private static int RootOf(int place, int[] parents)
    {
        while (parents[place] != place)
        {
            parents[place] = parents[parents[place]];
            place = parents[place];
        }

        return place;
    }
}

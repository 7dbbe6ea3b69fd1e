using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Who contradicts whom. Claims are those of their claimants; if these are not known, of the actor on whose behalf they are made.</summary>
internal static class ActorPairs
{
    /// <summary>The number of actors up to which all of them are paired when it is known only that not all of their claims can stand.</summary>
    private const int MaxUndetermined = 10;

    /// <summary>Returns the pairs of actors, those with the strongest and then with the most contradictions first.</summary>
    public static ValueList<ActorPair> Of(ReportData data)
    {
        var order = data.Dataset.Actors.Select(static (actor, index) => (actor.Id, index)).DistinctBy(static entry => entry.Id).ToDictionary(static entry => entry.Id, static entry => entry.index);
        var pairs = new Dictionary<(ActorId One, ActorId Other), List<ClaimConflict>>();
        foreach (var conflict in ClaimGraph.Create(data.Dataset).Conflicts)
        {
            foreach (var pair in PairsOf(conflict, order).Distinct())
            {
                if (!pairs.TryGetValue(pair, out var conflicts))
                {
                    pairs[pair] = conflicts = [];
                }

                conflicts.Add(conflict);
            }
        }

        return
        [
            .. pairs.Select(static pair => new ActorPair(pair.Key.One, pair.Key.Other, [.. pair.Value.OrderBy(static conflict => conflict.Rank).DistinctBy(static conflict => conflict.Contradiction.Id)]))
                .OrderBy(static pair => pair.Strongest.Rank).ThenByDescending(static pair => pair.Conflicts.Count), // stable
        ];
    }

    private static IEnumerable<(ActorId One, ActorId Other)> PairsOf(ClaimConflict conflict, Dictionary<ActorId, int> order)
    {
        List<ActorId[]> sides = [.. conflict.Claims.Select(SpeakersOf)];
        if (!conflict.IsPair && sides.SelectMany(static side => side).Distinct().Count() > MaxUndetermined)
        {
            yield break;
        }

        for (var index = 0; index < sides.Count; index++)
        {
            foreach (var one in sides[index])
            {
                foreach (var other in sides.Skip(index + 1).SelectMany(static side => side))
                {
                    yield return RankOf(one) <= RankOf(other) ? (one, other) : (other, one);
                }
            }
        }

        int RankOf(ActorId id) => order.GetValueOrDefault(id, int.MaxValue);
    }

    private static ActorId[] SpeakersOf(Claim claim) => !claim.Claimants.IsEmpty ? [.. claim.Claimants.Distinct()] : claim.OnBehalfOf is { } principal ? [principal] : [];
}

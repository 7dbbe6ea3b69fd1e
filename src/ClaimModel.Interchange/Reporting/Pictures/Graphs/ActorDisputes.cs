using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Finds who contradicts whom.</summary>
internal static class ActorDisputes
{
    /// <summary>Returns the disputes, those with the strongest and then with the most contradictions first. Contradictions whose speakers are not known are not among them.</summary>
    public static ValueList<ActorDispute> Of(ReportData data)
    {
        var order = data.Dataset.Actors.Select(static (actor, index) => (actor.Id, index)).DistinctBy(static entry => entry.Id).ToDictionary(static entry => entry.Id, static entry => entry.index);
        return
        [
            .. data.Graph.Conflicts.SelectMany(conflict => SpeakersOf(conflict, order).Distinct().Select(speakers => (Key: (speakers, IsUndetermined: !conflict.IsPair && speakers.Count > 1), conflict)))
                .GroupBy(static entry => entry.Key, static entry => entry.conflict)
                .Select(static group => new ActorDispute(group.Key.speakers, group.Key.IsUndetermined, [.. group.OrderBy(static conflict => conflict.Rank).DistinctBy(static conflict => conflict.Contradiction.Id)]))
                .OrderBy(static dispute => dispute.Strongest.Rank).ThenByDescending(static dispute => dispute.Conflicts.Count), // stable
        ];
    }

    /// <summary>Returns those who contradict each other: pairs, or all if it is not known who of them does.</summary>
    private static IEnumerable<ValueList<Speaker>> SpeakersOf(ClaimConflict conflict, Dictionary<ActorId, int> order)
    {
        List<ValueList<Speaker>> sides = [.. conflict.Claims.Select(Speaker.Of)];
        if (conflict.IsPair)
        {
            return sides[0].SelectMany(_ => sides[1], (one, other) => Ordered([one, other], order));
        }

        var all = Ordered(sides.SelectMany(static side => side), order);
        return all.Count > 1 || (all.Count == 1 && sides.TrueForAll(static side => !side.IsEmpty)) ? [all] : [];
    }

    private static ValueList<Speaker> Ordered(IEnumerable<Speaker> speakers, Dictionary<ActorId, int> order) =>
        [.. speakers.Distinct().OrderBy(speaker => order.GetValueOrDefault(speaker.Actor, int.MaxValue)).ThenBy(static speaker => speaker.IsUnknown)]; // stable
}

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>What a graph of actors shows: who contradicts whom, on what.</summary>
/// <param name="Pairs">The pairs of actors, those with the strongest contradictions first. An actor that contradicts itself is a pair as well.</param>
/// <param name="Names">The names of actors and topics.</param>
internal sealed record GraphModel(ValueList<ActorPair> Pairs, ReportNames Names)
{
    /// <summary>Creates the graph of a report.</summary>
    public static GraphModel Of(ReportData data) => new(ActorPairs.Of(data), data.Names);

    /// <summary>Returns the strongest pairs of different actors that a drawing has room for.</summary>
    public List<ActorPair> Strongest(int maxActors, int maxPairs)
    {
        var actors = new HashSet<ActorId>();
        var drawn = new List<ActorPair>();
        foreach (var pair in Pairs.Where(static pair => !pair.IsSelf))
        {
            var added = (actors.Contains(pair.One) ? 0 : 1) + (actors.Contains(pair.Other) ? 0 : 1);
            if (drawn.Count < maxPairs && actors.Count + added <= maxActors)
            {
                drawn.Add(pair);
                actors.Add(pair.One);
                actors.Add(pair.Other);
            }
        }

        return drawn;
    }
}

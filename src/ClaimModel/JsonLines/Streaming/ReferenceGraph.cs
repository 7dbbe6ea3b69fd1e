using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>What records refer to, by the rule that looks for circles: 16 bytes a reference.</summary>
internal sealed class ReferenceGraph
{
    private readonly List<(long From, ulong To)> _links = [];

    /// <summary>The circles by the places of their first records, as places; found once all links are there.</summary>
    public Dictionary<long, long[]> Cycles { get; private set; } = [];

    /// <summary>Adds a reference; those of one place one after another, and places in their order.</summary>
    public void Add(long place, ulong target) => _links.Add((place, target));

    /// <summary>Finds the circles. Where all references lead back there are none, and nothing is looked for.</summary>
    /// <param name="placeOf">Where the record of a fingerprint stands, negative for nowhere.</param>
    public void FindCycles(Func<ulong, long> placeOf)
    {
        if (!_links.Exists(link => placeOf(link.To) >= link.From))
        {
            return;
        }

        List<long> places = [];
        List<int> starts = [];
        for (var at = 0; at < _links.Count; at++)
        {
            if (at == 0 || _links[at].From != _links[at - 1].From)
            {
                places.Add(_links[at].From);
                starts.Add(at);
            }
        }

        starts.Add(_links.Count);
        var next = _links.ConvertAll(link => places.BinarySearch(placeOf(link.To)));
        Cycles = CycleFinder.Find(places.Count, NextOf).ToDictionary(circle => places[circle.Key], circle => circle.Value.Select(at => places[at]).ToArray());

        IEnumerable<int> NextOf(int place)
        {
            for (var at = starts[place]; at < starts[place + 1]; at++)
            {
                if (next[at] >= 0)
                {
                    yield return next[at];
                }
            }
        }
    }
}

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The classes of the predicates of a dataset.</summary>
internal sealed class PredicateClassTable
{
    private readonly Dictionary<string, Predicate> _definitions;
    private readonly HashSet<string> _ids;
    private readonly List<(string One, string Other, bool IsInverse)> _relations = [];
    private readonly Dictionary<string, PredicateClass> _classes = [];

    public PredicateClassTable(ClaimDataset dataset)
    {
        _definitions = dataset.Predicates.ToDictionary(definition => definition.Id);
        foreach (var definition in _definitions.Values)
        {
            _relations.AddRange(definition.EquivalentTo.Select(other => (definition.Id, other, false)));
            _relations.AddRange(definition.InverseOf.Select(other => (definition.Id, other, true)));
        }

        _ids = [.. _definitions.Values.SelectMany(definition => (IEnumerable<string>)[definition.Id, .. definition.EquivalentTo, .. definition.InverseOf, .. definition.DisjointWith])];
    }

    /// <summary>Returns the class of a predicate, and whether the predicate is reversed in relation to the representative of the class.</summary>
    public (PredicateClass Class, bool IsReversed) Of(string predicate)
    {
        var key = _ids.Contains(predicate) ? predicate : $"words:{NormalizedWords.Of(predicate)}";
        if (!_classes.TryGetValue(key, out var found))
        {
            found = ClassOf(key);
            foreach (var id in found.Directions.Keys)
            {
                _classes.Add(id, found);
            }
        }

        return (found, !found.IsSymmetric && found.Directions[key]);
    }

    private PredicateClass ClassOf(string id)
    {
        var representative = Reachable(id).Select(each => each.Id).Min(StringComparer.Ordinal)!;
        var reached = Reachable(representative);
        var directions = reached.DistinctBy(each => each.Id).ToDictionary(each => each.Id, each => each.IsReversed);
        var definitions = _definitions.Where(definition => directions.ContainsKey(definition.Key)).ToDictionary();
        return new(representative, directions, reached.Count > directions.Count, definitions);
    }

    /// <summary>Returns the predicates that are connected with a predicate, with their directions; a predicate can have both.</summary>
    private List<(string Id, bool IsReversed)> Reachable(string start)
    {
        var reached = new List<(string Id, bool IsReversed)> { (start, false) };
        for (var next = 0; next < reached.Count; next++)
        {
            var (id, isReversed) = reached[next];
            foreach (var (one, other, isInverse) in _relations.Where(relation => relation.One == id || relation.Other == id))
            {
                var neighbors = (IEnumerable<string>)(one == id ? [other] : [one]);
                reached.AddRange(neighbors.Select(neighbor => (neighbor, isReversed ^ isInverse)).Where(found => !reached.Contains(found)));
            }
        }

        return reached;
    }
}

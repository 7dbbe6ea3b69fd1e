namespace ClaimModel.Model.Claims;

/// <summary>
/// The classes of predicates that state the same relation: those that are connected by <see cref="Predicate.EquivalentTo"/> and
/// <see cref="Predicate.InverseOf"/>, in any number of steps. Immutable and thread-safe.
/// </summary>
/// <remarks>Disjoint sets of predicates (union-find), in which each predicate knows whether it has the direction of its parent.</remarks>
internal sealed class PredicateClasses
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<Link> _links = [];

    /// <summary>The classes by the index of their root.</summary>
    private readonly Dictionary<int, PredicateClass> _classes;

    /// <param name="predicates">The definitions. Those without equivalent and inverse predicates may be omitted.</param>
    public PredicateClasses(IEnumerable<Predicate> predicates)
    {
        var ownInverses = new List<int>();
        foreach (var predicate in predicates)
        {
            foreach (var other in predicate.EquivalentTo)
            {
                Join(predicate.Id, other, isReversed: false, ownInverses);
            }

            foreach (var other in predicate.InverseOf)
            {
                Join(predicate.Id, other, isReversed: true, ownInverses);
            }
        }

        var symmetric = ownInverses.Select(index => RootOf(index).Parent).ToHashSet();
        _classes = Enumerable.Range(0, _ids.Count)
            .GroupBy(index => RootOf(index).Parent)
            .ToDictionary(group => group.Key, group => ClassOf(group, symmetric.Contains(group.Key)));
    }

    /// <summary>Finds the class of a predicate and its direction in that class; null if the predicate is in no class.</summary>
    public PredicateDirection? Find(string id)
    {
        if (!_indexes.TryGetValue(id, out var index))
        {
            return null;
        }

        var link = _links[index];
        var found = _classes[link.Parent];
        return new(found, !found.IsOwnInverse && link.IsReversed);
    }

    /// <summary>Creates a class, and lets its members refer to the root directly, with their direction relative to the representative.</summary>
    private PredicateClass ClassOf(IGrouping<int, int> group, bool isOwnInverse)
    {
        var members = group.OrderBy(index => _ids[index], StringComparer.Ordinal).ToList();
        var links = members.ConvertAll(RootOf);
        for (var i = 0; i < members.Count; i++)
        {
            _links[members[i]] = new(group.Key, links[i].IsReversed != links[0].IsReversed);
        }

        return new([.. members.Select(index => _ids[index])], isOwnInverse);
    }

    private void Join(string id, string other, bool isReversed, List<int> ownInverses)
    {
        var index = IndexOf(id);
        var root = RootOf(index);
        var otherRoot = RootOf(IndexOf(other));
        var rootsAreReversed = root.IsReversed != otherRoot.IsReversed != isReversed;
        if (root.Parent != otherRoot.Parent)
        {
            _links[otherRoot.Parent] = new(root.Parent, rootsAreReversed);
        }
        else if (rootsAreReversed)
        {
            ownInverses.Add(index);
        }
    }

    private int IndexOf(string id)
    {
        if (!_indexes.TryGetValue(id, out var index))
        {
            _indexes[id] = index = _ids.Count;
            _ids.Add(id);
            _links.Add(new(index, IsReversed: false));
        }

        return index;
    }

    /// <summary>Returns the root of a predicate and its direction relative to the root. Halves the path, so that later searches are short.</summary>
    private Link RootOf(int index)
    {
        var isReversed = false;
        while (_links[index].Parent != index)
        {
            var parent = _links[index];
            var grandparent = _links[parent.Parent];
            if (grandparent.Parent != parent.Parent)
            {
                _links[index] = parent = new(grandparent.Parent, parent.IsReversed != grandparent.IsReversed);
            }

            isReversed ^= parent.IsReversed;
            index = parent.Parent;
        }

        return new(index, isReversed);
    }

    /// <summary>The parent of a predicate, and whether the predicate has the opposite direction. A root is its own parent.</summary>
    private readonly record struct Link(int Parent, bool IsReversed);
}

/// <summary>Predicates that state the same relation in one direction or the other.</summary>
/// <param name="Members">The ids, in ordinal order; the first one is the representative.</param>
/// <param name="IsOwnInverse">Whether a member has both directions, which makes the relation symmetric.</param>
internal sealed record PredicateClass(IReadOnlyList<string> Members, bool IsOwnInverse)
{
    /// <summary>Gets the id that represents the class.</summary>
    public string Representative => Members[0];
}

/// <summary>A class of predicates, and a direction.</summary>
/// <param name="Class">The class.</param>
/// <param name="IsReversed">Whether the direction is opposite to that of the representative; false if the class is its own inverse.</param>
internal readonly record struct PredicateDirection(PredicateClass Class, bool IsReversed)
{
    /// <inheritdoc cref="PredicateClass.Representative"/>
    public string Representative => Class.Representative;
}

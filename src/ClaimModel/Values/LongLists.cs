using System.Runtime.CompilerServices;

namespace ClaimModel.Values;

/// <summary>Searches lists in O(1) time, however long they are: the items of long ones are remembered as a set as long as the list exists. Thread-safe.</summary>
internal sealed class LongLists
{
    /// <summary>The length up to which searching a list is as fast as searching a set.</summary>
    private const int MaxShortLength = 16;

    private readonly ConditionalWeakTable<object, object> _sets = [];

    /// <summary>Determines whether a list contains an item.</summary>
    public bool Contains<T>(ValueList<T> list, T item) => list.Count <= MaxShortLength ? list.Contains(item) : SetOf(list).Contains(item);

    /// <summary>Returns the different items of a list, in no particular order.</summary>
    public IReadOnlyCollection<T> Distinct<T>(ValueList<T> list) => list.Count <= 1 ? list : list.Count <= MaxShortLength ? list.ToHashSet() : SetOf(list);

    private HashSet<T> SetOf<T>(ValueList<T> list) => (HashSet<T>)_sets.GetValue(list.Identity!, static items => ((T[])items).ToHashSet()); // not empty
}

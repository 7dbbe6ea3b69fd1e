using System.Collections;
using System.Runtime.CompilerServices;

namespace ClaimModel;

/// <summary>An immutable list that is equal to another when both hold equal items in the same order.</summary>
/// <remarks>
/// It is never null: <c>default</c> is the empty list. A collection expression makes one: <c>["lavrov", "tillerson"]</c>.
/// All members are thread-safe. Taking an item costs O(1), comparing and hashing cost O(n).
/// </remarks>
/// <typeparam name="T">The type of the items; none of them is null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The items; null stands for none, and nobody else holds a reference to the array.</summary>
    private readonly T[]? _items;

    internal ValueList(T[] ownedItems) => _items = ownedItems.Length == 0 ? null : ownedItems;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The place of the first equal item, counted from 0; -1 where there is none. O(n).</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>A list of these items and one more at the end; costs O(n).</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public ValueList<T> Add(T item) => ValueList.Create<T>([.. AsSpan(), item]);

    /// <summary>Whether both lists stand on the very same items in memory, which is quicker to say than whether they are equal.</summary>
    internal bool IsSameInstanceAs(ValueList<T> other) => ReferenceEquals(_items, other._items);

    /// <summary>Whether the other list has equal items in the same order.</summary>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i])) // equal counts above 0: neither is null
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Goes through the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether two lists are equal.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>A list of the items of an array, which is copied.</summary>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create<T>(items);
}

/// <summary>Makes lists of type <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A list holds no null.", nameof(items));
            }
        }

        return new(items.ToArray());
    }

    /// <summary>A list of the items of a sequence.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());

}

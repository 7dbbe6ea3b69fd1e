using System.Collections;
using System.Runtime.CompilerServices;

namespace ClaimModel;

/// <summary>An immutable list with value equality: two lists are equal if they contain equal items in the same order.</summary>
/// <remarks>
/// <c>default</c> is the empty list; a list is never null. A collection expression creates a list: <c>["lavrov", "tillerson"]</c>. Getting
/// an item takes O(1) time; comparing and hashing take O(n) time. This type is immutable and thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the items, which cannot be null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The items; null for an empty list. No other object has a reference to the array, except copies of this list.</summary>
    private readonly T[]? _items;

    internal ValueList(T[] ownedItems) => _items = ownedItems.Length == 0 ? null : ownedItems;

    /// <summary>Gets the number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Gets a value indicating whether the list is empty.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>Gets the item at a zero-based index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Returns the items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns the zero-based index of the first item that is equal to the specified one; -1 if there is none. Takes O(n) time.</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>Returns a list with an item added at the end. Takes O(n) time.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public ValueList<T> Add(T item) => ValueList.Create<T>([.. AsSpan(), item]);

    /// <summary>Determines whether two lists share their items in memory, which is faster than comparing them.</summary>
    internal bool IsSameInstanceAs(ValueList<T> other) => ReferenceEquals(_items, other._items);

    /// <summary>Determines whether another list contains equal items in the same order.</summary>
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
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i])) // neither is null if the counts are equal and not 0
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

    /// <summary>Returns the items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Returns an enumerator that does not allocate.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Determines whether two lists contain equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Converts an array to a list; the array is copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create<T>(items);
}

/// <summary>Creates instances of <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the specified items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("The list cannot contain null.", nameof(items));
            }
        }

        return new(items.ToArray());
    }

    /// <summary>Creates a list of the items of a sequence.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());
}

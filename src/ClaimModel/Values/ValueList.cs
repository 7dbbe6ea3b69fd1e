using System.Collections;
using System.Runtime.CompilerServices;

namespace ClaimModel;

/// <summary>An immutable list with value equality: two lists are equal if they contain equal items in the same order.</summary>
/// <remarks>
/// <c>default</c> is the empty list; a list is never null. A collection expression creates a list: <c>["lavrov", "tillerson"]</c>, and a
/// range returns a part of it: <c>list[1..]</c>. Methods that change a list return a new one. Getting an item takes O(1) time; comparing,
/// hashing, searching and changing take O(n) time. This type is immutable and thread-safe.
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

    /// <summary>Determines whether the list contains an item that is equal to the specified one.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Returns the zero-based index of the first item that is equal to the specified one; -1 if there is none.</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>Returns the items from a zero-based index on. Ranges, such as <c>list[1..3]</c>, call this method.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the list.</exception>
    public ValueList<T> Slice(int start, int length) => start == 0 && length == Count ? this : new(AsSpan().Slice(start, length).ToArray());

    /// <summary>Returns a list with an item added at the end.</summary>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    public ValueList<T> Add(T item) => Insert(Count, item);

    /// <summary>Returns a list with items added at the end.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList<T> AddRange(IEnumerable<T> items)
    {
        var added = items.ToValueList();
        return added.IsEmpty ? this : IsEmpty ? added : new([.. AsSpan(), .. added.AsSpan()]);
    }

    /// <summary>Returns a list with an item inserted before the item at a zero-based index, or at the end if the index is <see cref="Count"/>.</summary>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or greater than <see cref="Count"/>.</exception>
    public ValueList<T> Insert(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        return new([.. AsSpan()[..index], item, .. AsSpan()[index..]]);
    }

    /// <summary>Returns a list without the first item that is equal to the specified one; the same list if there is none.</summary>
    public ValueList<T> Remove(T item) => IndexOf(item) is >= 0 and var index ? RemoveAt(index) : this;

    /// <summary>Returns a list without the item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public ValueList<T> RemoveAt(int index)
    {
        ThrowIfOutOfRange(index);
        return new([.. AsSpan()[..index], .. AsSpan()[(index + 1)..]]);
    }

    /// <summary>Returns a list with another item at a zero-based index.</summary>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public ValueList<T> SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ThrowIfOutOfRange(index);
        var items = AsSpan().ToArray();
        items[index] = item;
        return new(items);
    }

    /// <summary>Returns a list in which another item replaces the first item that is equal to the specified one.</summary>
    /// <exception cref="ArgumentNullException">The new item is null.</exception>
    /// <exception cref="ArgumentException">No item is equal to <paramref name="oldItem"/>.</exception>
    public ValueList<T> Replace(T oldItem, T newItem) => IndexOf(oldItem) is >= 0 and var index
        ? SetItem(index, newItem)
        : throw new ArgumentException($"The list does not contain the item {oldItem}.", nameof(oldItem));

    /// <summary>Gets the array of the items, by which copies of this list are recognized; null for an empty list.</summary>
    internal object? Identity => _items;

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
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Determines whether two lists contain equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Converts an array to a list; the array is copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create((ReadOnlySpan<T>)items);

    private void ThrowIfOutOfRange(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
    }

    /// <summary>Enumerates a list without allocating. It is not a ref struct, so that <c>await</c> and <c>yield</c> can be used inside <c>foreach</c>.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items) => (_items, _index) = (items, -1);

        /// <summary>Gets the item at the current position.</summary>
        public readonly T Current => _items![_index]; // MoveNext has returned true, so that there are items

        /// <summary>Advances to the next item; returns false at the end of the list.</summary>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}

/// <summary>Creates instances of <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the specified items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => Own(items.ToArray());

    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T})"/>
    /// <remarks>Before C# 13, calls with any number of arguments use this overload.</remarks>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public static ValueList<T> Create<T>(params T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create((ReadOnlySpan<T>)items);
    }

    /// <summary>Creates a list of the items of a sequence.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : Own(items.ToArray());
    }

    private static ValueList<T> Own<T>(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("The list cannot contain null.", nameof(items));
            }
        }

        return new(items);
    }
}

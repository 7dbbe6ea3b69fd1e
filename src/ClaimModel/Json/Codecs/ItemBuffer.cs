using System.Runtime.CompilerServices;

namespace ClaimModel.Json.Codecs;

/// <summary>Collects the items of a list; the first ones, which most lists do not exceed, on the stack.</summary>
internal ref struct ItemBuffer<T>
{
    private const int StackLength = 4;

    private FirstItems _first;
    private List<T>? _items;
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (_count < StackLength)
        {
            _first[_count++] = item;
            return;
        }

        _items ??= [.. _first[.._count]];
        _items.Add(item);
    }

    /// <summary>Returns the items.</summary>
    public readonly ValueList<T> ToList() => new(_items?.ToArray() ?? _first[.._count].ToArray());

    [InlineArray(StackLength)]
    private struct FirstItems
    {
        private T _item;
    }
}

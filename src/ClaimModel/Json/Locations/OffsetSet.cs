namespace ClaimModel.Json.Locations;

/// <summary>A set of offsets in a text, in four bytes each. It is fastest if offsets are added in order. Thread-safe only after <see cref="Seal"/>.</summary>
internal sealed class OffsetSet
{
    private readonly List<int> _offsets = [];

    /// <summary>Gets an empty set, to which nothing must be added.</summary>
    public static OffsetSet Empty { get; } = new();

    /// <summary>Whether the offsets are in order.</summary>
    private bool _isSorted = true;

    /// <summary>Gets a value indicating whether there are no offsets.</summary>
    public bool IsEmpty => _offsets.Count == 0;

    /// <summary>Adds an offset.</summary>
    public void Add(long offset)
    {
        var added = checked((int)offset); // the text is in memory
        _isSorted &= _offsets.Count == 0 || added >= _offsets[^1];
        _offsets.Add(added);
    }

    /// <summary>Prepares the set for searches.</summary>
    /// <returns>The set itself.</returns>
    public OffsetSet Seal()
    {
        if (!_isSorted)
        {
            _offsets.Sort();
            _isSorted = true;
        }

        return this;
    }

    /// <summary>Determines whether the set contains an offset.</summary>
    public bool Contains(long offset) => ContainsAny(offset, offset);

    /// <summary>Determines whether the set contains an offset in a range.</summary>
    /// <param name="first">The first offset of the range.</param>
    /// <param name="last">The last offset of the range.</param>
    public bool ContainsAny(long first, long last)
    {
        if (_offsets.Count == 0 || first > last)
        {
            return false;
        }

        Seal();
        var (start, end) = (0, _offsets.Count);
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            (start, end) = _offsets[middle] < first ? (middle + 1, end) : (start, middle);
        }

        return start < _offsets.Count && _offsets[start] <= last;
    }
}

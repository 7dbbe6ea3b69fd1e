namespace ClaimModel.Model.Datasets;

/// <summary>Caches a value derived from the records of a dataset, in a field of the dataset.</summary>
/// <remarks>
/// A <c>with</c> expression copies the field to a dataset that may have other records; the value is then ignored. The cache does not
/// affect equality. Creating a value is thread-safe: all threads get the same value.
/// </remarks>
internal struct Memo<T> : IEquatable<Memo<T>>
    where T : class
{
    private Entry? _entry;

    /// <summary>Returns the value; null if there is none for the records of the dataset.</summary>
    public readonly T? For(ClaimDataset dataset) => _entry?.Owner.HasSameLists(dataset) is true ? _entry.Value : null;

    public void Set(ClaimDataset dataset, T value) => _entry = new(dataset, value);

    public T GetOrCreate(ClaimDataset dataset, Func<ClaimDataset, T> create)
    {
        var known = _entry;
        if (known is not null && known.Owner.HasSameLists(dataset))
        {
            return known.Value;
        }

        var created = new Entry(dataset, create(dataset));
        var current = Interlocked.CompareExchange(ref _entry, created, known);
        return current == known ? created.Value : GetOrCreate(dataset, create);
    }

    public readonly bool Equals(Memo<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Memo<T>;

    public override readonly int GetHashCode() => 0;

    /// <summary>A value, and a dataset with the records from which it was derived.</summary>
    private sealed class Entry(ClaimDataset owner, T value)
    {
        public ClaimDataset Owner { get; } = owner;

        public T Value { get; } = value;
    }
}

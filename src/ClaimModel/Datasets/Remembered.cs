namespace ClaimModel;

/// <summary>
/// Something worked out from a dataset and kept beside it. A changed copy of the dataset takes it along, where it no longer holds;
/// so it knows for which records it was worked out. It is no part of what the dataset says: any two are equal.
/// </summary>
internal readonly struct Remembered<T>(Remembered<T>.Memory memory) : IEquatable<Remembered<T>>
    where T : class
{
    private readonly Memory? _memory = memory;

    /// <summary>What was worked out, null where nothing was, or where the dataset has other records by now.</summary>
    public T? For(ClaimDataset dataset) => _memory is not null && _memory.Holds(dataset) ? _memory.Value : null;

    public bool Equals(Remembered<T> other) => true;

    public override bool Equals(object? obj) => obj is Remembered<T>;

    public override int GetHashCode() => 0;

    /// <summary>A value, and the lists of records for which it holds. One reference, so that it is set in one step.</summary>
    internal sealed class Memory(ClaimDataset dataset, T value)
    {
        private readonly (ValueList<Actor>, ValueList<Topic>, ValueList<Source>, ValueList<Predicate>, ValueList<Claim>, ValueList<Contradiction>) _records =
            (dataset._actors, dataset._topics, dataset._sources, dataset._predicates, dataset._claims, dataset._contradictions);

        public T Value { get; } = value;

        public bool Holds(ClaimDataset dataset) =>
            _records.Item1.IsSameInstanceAs(dataset._actors)
            && _records.Item2.IsSameInstanceAs(dataset._topics)
            && _records.Item3.IsSameInstanceAs(dataset._sources)
            && _records.Item4.IsSameInstanceAs(dataset._predicates)
            && _records.Item5.IsSameInstanceAs(dataset._claims)
            && _records.Item6.IsSameInstanceAs(dataset._contradictions);
    }
}

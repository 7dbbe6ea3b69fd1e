namespace ClaimModel.Model.Datasets;

/// <summary>
/// Something worked out from a dataset and kept beside it. A changed copy of the dataset takes it along, where it no longer holds;
/// so it knows for which contents it was worked out. It is no part of what the dataset says: any two are equal.
/// </summary>
internal struct Memo<T> : IEquatable<Memo<T>>
    where T : class
{
    private Memory? _memory;

    /// <summary>What was worked out, null where nothing was, or where the dataset has other contents by now.</summary>
    public readonly T? For(ClaimDataset dataset) => _memory is { } memory && memory.Holds(dataset) ? memory.Value : null;

    /// <summary>Keeps what was worked out.</summary>
    public void Set(ClaimDataset dataset, T value) => _memory = new(dataset, value);

    /// <summary>What was worked out, now or before; from several threads at once all get the same.</summary>
    public T GetOrMake(ClaimDataset dataset, Func<ClaimDataset, T> make)
    {
        var known = _memory;
        if (known is not null && known.Holds(dataset))
        {
            return known.Value;
        }

        var made = new Memory(dataset, make(dataset));
        var other = Interlocked.CompareExchange(ref _memory, made, known);
        return other == known ? made.Value : GetOrMake(dataset, make);
    }

    public readonly bool Equals(Memo<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Memo<T>;

    public override readonly int GetHashCode() => 0;

    /// <summary>A value, and the contents for which it holds.</summary>
    private sealed class Memory(ClaimDataset dataset, T value)
    {
        private readonly ValueList<Actor> _actors = dataset._actors;
        private readonly ValueList<Topic> _topics = dataset._topics;
        private readonly ValueList<Source> _sources = dataset._sources;
        private readonly ValueList<Predicate> _predicates = dataset._predicates;
        private readonly ValueList<Claim> _claims = dataset._claims;
        private readonly ValueList<Contradiction> _contradictions = dataset._contradictions;

        public T Value { get; } = value;

        public bool Holds(ClaimDataset dataset) =>
            _actors.IsSameInstanceAs(dataset._actors)
            && _topics.IsSameInstanceAs(dataset._topics)
            && _sources.IsSameInstanceAs(dataset._sources)
            && _predicates.IsSameInstanceAs(dataset._predicates)
            && _claims.IsSameInstanceAs(dataset._claims)
            && _contradictions.IsSameInstanceAs(dataset._contradictions);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimModel.Analysis;
using ClaimModel.Validation;

namespace ClaimDesk.Desk;

/// <summary>The dataset between two edits, and what is computed from it. Immutable and thread-safe; each edit creates another one.</summary>
public sealed class DeskState
{
    private readonly ImmutableDictionary<RecordKey, (ExtensibleRecord Record, RecordVersion Version)> _records;
    private readonly ImmutableDictionary<RecordKey, ImmutableHashSet<RecordKey>> _referredBy;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _computed = [];
    private volatile DeskState? _previous; // until everything is computed

    private DeskState(
        ClaimDataset dataset,
        ImmutableDictionary<RecordKey, (ExtensibleRecord Record, RecordVersion Version)> records,
        ImmutableDictionary<RecordKey, ImmutableHashSet<RecordKey>> referredBy,
        UInt128 hash,
        DeskState? previous = null)
    {
        _previous = previous;
        Dataset = dataset;
        _records = records;
        _referredBy = referredBy;
        Hash = hash;
    }

    /// <summary>Gets the dataset.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets the index that finds contradictions of one claim with the others of the dataset.</summary>
    public ContradictionIndex Contradictions => Compute(static state => new ContradictionIndex(state.Dataset));

    /// <summary>Gets the validation of single records as parts of the dataset, such as drafts.</summary>
    public RecordValidation Validation => Compute(static state => new RecordValidation(state.Dataset));

    /// <summary>The state without any record, before the history begins.</summary>
    internal static DeskState Nothing { get; } = new(new(), ImmutableDictionary<RecordKey, (ExtensibleRecord, RecordVersion)>.Empty, ImmutableDictionary<RecordKey, ImmutableHashSet<RecordKey>>.Empty, 0);

    /// <summary>Gets the sum of the versions of all records. Datasets with the same records have the same hash, whatever their order.</summary>
    internal UInt128 Hash { get; }

    /// <summary>Gets the keys of all records.</summary>
    internal IEnumerable<RecordKey> Keys => _records.Keys;

    /// <summary>Creates the state of a dataset.</summary>
    public static DeskState Of(ClaimDataset dataset)
    {
        var records = ImmutableDictionary.CreateBuilder<RecordKey, (ExtensibleRecord, RecordVersion)>();
        var referredBy = new Dictionary<RecordKey, ImmutableHashSet<RecordKey>.Builder>();
        UInt128 hash = 0;
        foreach (var type in RecordType.Listed.Append(RecordType.Of(RecordKey.Dataset.Type)))
        {
            foreach (var record in type.In(dataset))
            {
                var key = RecordKey.Of(record);
                var version = RecordVersion.Of(key, type.ToJson(record));
                records[key] = (record, version);
                hash = unchecked(hash + version.Hash);
                foreach (var reference in References.Of(record))
                {
                    if (!referredBy.TryGetValue(reference.To, out var from))
                    {
                        referredBy[reference.To] = from = ImmutableHashSet.CreateBuilder<RecordKey>();
                    }

                    from.Add(key);
                }
            }
        }

        return new(dataset, records.ToImmutable(), referredBy.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable()), hash);
    }

    /// <summary>Returns a record; null if there is none.</summary>
    public ExtensibleRecord? Find(RecordKey key) => _records.TryGetValue(key, out var found) ? found.Record : null;

    /// <summary>Returns the version of a record; null if there is none.</summary>
    public string? VersionOf(RecordKey key) => _records.TryGetValue(key, out var found) ? found.Version.ToString() : null;

    /// <summary>Returns the records that refer to a record, in the order of their keys.</summary>
    public IReadOnlyList<RecordKey> ReferencesTo(RecordKey key) => _referredBy.TryGetValue(key, out var from)
        ? [.. from.Where(other => other != key).OrderBy(other => other.Type, StringComparer.Ordinal).ThenBy(other => other.Id, StringComparer.Ordinal)]
        : [];

    /// <summary>Returns a value that is computed from this state once, such as an index for searching; one for each type of value.</summary>
    /// <remarks>An <see cref="IStateWarmer"/> computes it after each edit, before a user asks for it.</remarks>
    public T Compute<T>(Func<DeskState, T> compute)
        where T : class => (T)_computed.GetOrAdd(typeof(T), _ => new(() => compute(this))).Value;

    /// <summary>Returns the newest value that is computed already: that of this state, or that of an earlier one while the former is computed in the background.</summary>
    /// <remarks>For summaries that may be some moments old. If nothing is computed yet, it is computed now.</remarks>
    public T ComputeOrPrevious<T>(Func<DeskState, T> compute)
        where T : class
    {
        for (var state = this; state is not null; state = state._previous)
        {
            if (state._computed.TryGetValue(typeof(T), out var value) && value.IsValueCreated)
            {
                return (T)value.Value;
            }
        }

        return Compute(compute);
    }

    /// <summary>Releases the earlier states, when everything has been computed for this one.</summary>
    internal void ReleasePrevious() => _previous = null;

    /// <summary>Returns the state in which records are replaced.</summary>
    /// <param name="changes">The records by their keys; null for those that are removed.</param>
    internal DeskState With(IReadOnlyList<KeyValuePair<RecordKey, ExtensibleRecord?>> changes)
    {
        var dataset = Dataset;
        var records = _records.ToBuilder();
        var referredBy = _referredBy.ToBuilder();
        var hash = Hash;
        foreach (var (key, record) in changes)
        {
            var type = RecordType.Of(key.Type);
            ExtensibleRecord? old = null;
            if (records.TryGetValue(key, out var found))
            {
                old = found.Record;
                hash = unchecked(hash - found.Version.Hash);
                records.Remove(key);
                foreach (var reference in References.Of(old))
                {
                    if (referredBy.TryGetValue(reference.To, out var from))
                    {
                        referredBy[reference.To] = from.Remove(key);
                    }
                }
            }

            if (record is not null)
            {
                var version = RecordVersion.Of(key, type.ToJson(record));
                records[key] = (record, version);
                hash = unchecked(hash + version.Hash);
                foreach (var reference in References.Of(record))
                {
                    referredBy[reference.To] = referredBy.GetValueOrDefault(reference.To, []).Add(key);
                }
            }

            dataset = type.Replace(dataset, old, record);
        }

        return new(dataset, records.ToImmutable(), referredBy.ToImmutable(), hash, this);
    }
}

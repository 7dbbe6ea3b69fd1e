using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ClaimModel;

/// <summary>The qualifiers of a proposition by key, such as <c>{"population": "registered voters"}</c>, with one value for each key (Wikibase qualifiers).</summary>
/// <remarks>
/// Two instances are equal if they have the same values under the same keys, regardless of the order; the entries are in the order in which
/// they were added or read. Keys are case-sensitive. <c>default</c> has no qualifiers, and is not written to JSON. A lookup takes O(n) time. This
/// type is immutable and thread-safe.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Qualifiers is the term of Wikibase.")]
public readonly partial struct Qualifiers : IReadOnlyCollection<Qualifier>, IEquatable<Qualifiers>
{
    /// <summary>The entries, without duplicate keys.</summary>
    private readonly ValueList<Qualifier> _entries;

    private Qualifiers(ValueList<Qualifier> entries) => _entries = entries;

    /// <summary>Gets an instance without qualifiers.</summary>
    public static Qualifiers Empty => default;

    /// <summary>Gets the number of qualifiers.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets a value indicating whether there are no qualifiers.</summary>
    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>Gets the value of a key; null if there is none.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var entry in _entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Returns these qualifiers with another one: added at the end, or at the place of the one with the same key.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public Qualifiers With(string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var entry = new Qualifier(key, value);
        return this[key] is null
            ? new([.. _entries, entry])
            : new([.. _entries.Select(known => known.Key == key ? entry : known)]);
    }

    /// <summary>Returns an instance with the specified qualifiers; a later one replaces an earlier one with the same key.</summary>
    /// <exception cref="ArgumentNullException">A key or a value is null.</exception>
    public static Qualifiers Of(params Qualifier[] qualifiers) => Of((IEnumerable<Qualifier>)qualifiers);

    /// <inheritdoc cref="Of(Qualifier[])"/>
    public static Qualifiers Of(IEnumerable<Qualifier> qualifiers)
    {
        ArgumentNullException.ThrowIfNull(qualifiers);
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<Qualifier>();
        foreach (var qualifier in qualifiers)
        {
            ArgumentNullException.ThrowIfNull(qualifier.Key, nameof(qualifiers));
            ArgumentNullException.ThrowIfNull(qualifier.Value, nameof(qualifiers));
            if (indexes.TryAdd(qualifier.Key, entries.Count))
            {
                entries.Add(qualifier);
            }
            else
            {
                entries[indexes[qualifier.Key]] = qualifier;
            }
        }

        return FromDistinct(entries);
    }

    /// <summary>Returns an instance with qualifiers whose keys are known to be distinct.</summary>
    internal static Qualifiers FromDistinct(List<Qualifier> qualifiers) => new(new(qualifiers.ToArray()));

    /// <summary>Determines whether other qualifiers have the same values under the same keys, in any order.</summary>
    public bool Equals(Qualifiers other)
    {
        if (Count != other.Count || _entries.Equals(other._entries))
        {
            return Count == other.Count;
        }

        HashSet<Qualifier> entries = [.. other._entries];
        return _entries.All(entries.Contains);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Qualifiers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var entry in _entries)
        {
            hash ^= entry.GetHashCode(); // independent of the order
        }

        return hash;
    }

    /// <summary>Returns the keys and values, such as <c>{population: registered voters}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", _entries.Select(static entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>Returns an enumerator of the qualifiers in the order in which they were added, which does not allocate.</summary>
    public ValueList<Qualifier>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<Qualifier> IEnumerable<Qualifier>.GetEnumerator() => ((IEnumerable<Qualifier>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_entries).GetEnumerator();

    /// <summary>Determines whether two instances have the same values under the same keys.</summary>
    public static bool operator ==(Qualifiers left, Qualifiers right) => left.Equals(right);

    /// <summary>Determines whether two instances differ.</summary>
    public static bool operator !=(Qualifiers left, Qualifiers right) => !left.Equals(right);
}

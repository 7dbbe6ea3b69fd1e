using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ClaimModel;

/// <summary>The members of a record that ClaimModel does not know, in the order in which they were read.</summary>
/// <remarks>
/// They are written back after the known members. Equal when they hold equal members in the same order. <c>default</c> holds none.
/// Names that begin with <c>x-</c> are never taken for a slip. All members are thread-safe. A look-up costs O(n).
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The members are extensions, and so they are named.")]
public readonly partial struct Extensions : IReadOnlyCollection<ExtensionMember>, IEquatable<Extensions>
{
    private readonly ValueList<ExtensionMember> _members;

    internal Extensions(ValueList<ExtensionMember> members) => _members = members;

    /// <summary>No members.</summary>
    public static Extensions Empty => default;

    /// <summary>How many members there are.</summary>
    public int Count => _members.Count;

    /// <summary>Whether there is no member.</summary>
    public bool IsEmpty => _members.IsEmpty;

    /// <summary>The member of a name, null where there is none.</summary>
    public ExtensionMember? this[string name]
    {
        get
        {
            foreach (var member in _members)
            {
                if (member.Name == name)
                {
                    return member;
                }
            }

            return null;
        }
    }

    /// <summary>Whether the other holds equal members in the same order.</summary>
    public bool Equals(Extensions other) => _members.Equals(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Extensions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    /// <summary>The members as they stand in JSON.</summary>
    public override string ToString() => $"{{{string.Join(',', _members)}}}";

    /// <summary>Goes through the members without allocating.</summary>
    public ReadOnlySpan<ExtensionMember>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<ExtensionMember> IEnumerable<ExtensionMember>.GetEnumerator() => ((IEnumerable<ExtensionMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_members).GetEnumerator();

    /// <summary>Whether both hold equal members in the same order.</summary>
    public static bool operator ==(Extensions left, Extensions right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Extensions left, Extensions right) => !left.Equals(right);
}

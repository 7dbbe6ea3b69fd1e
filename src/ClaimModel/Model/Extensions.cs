using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ClaimModel;

/// <summary>A list of the JSON members of a record that ClaimModel does not know, in the order in which they were read.</summary>
/// <remarks>
/// The members are written back after the known members. Names that start with <c>x-</c> are reserved for custom members;
/// other members are reported as warnings, by reading and by validation. Two lists are equal if they contain equal members in the same order.
/// <c>default</c> is an empty list. A lookup takes O(n) time. This type is immutable and thread-safe.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Named after the property of a record.")]
public readonly partial struct Extensions : IReadOnlyCollection<ExtensionMember>, IEquatable<Extensions>
{
    private readonly ValueList<ExtensionMember> _members;

    internal Extensions(ValueList<ExtensionMember> members) => _members = members;

    /// <summary>Gets an empty list.</summary>
    public static Extensions Empty => default;

    /// <summary>Gets the number of members.</summary>
    public int Count => _members.Count;

    /// <summary>Gets a value indicating whether the list is empty.</summary>
    public bool IsEmpty => _members.IsEmpty;

    /// <summary>Gets the member with the specified name; null if there is none.</summary>
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

    /// <summary>Determines whether another list contains equal members in the same order.</summary>
    public bool Equals(Extensions other) => _members.Equals(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Extensions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    /// <summary>Returns the members as a JSON object.</summary>
    public override string ToString() => $"{{{string.Join(',', _members)}}}";

    /// <summary>Returns an enumerator that does not allocate.</summary>
    public ValueList<ExtensionMember>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<ExtensionMember> IEnumerable<ExtensionMember>.GetEnumerator() => ((IEnumerable<ExtensionMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_members).GetEnumerator();

    /// <summary>Determines whether two lists contain equal members in the same order.</summary>
    public static bool operator ==(Extensions left, Extensions right) => left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    public static bool operator !=(Extensions left, Extensions right) => !left.Equals(right);
}

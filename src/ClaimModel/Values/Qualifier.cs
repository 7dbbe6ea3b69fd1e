namespace ClaimModel;

/// <summary>A condition under which a proposition holds: an entry of <see cref="Qualifiers"/>.</summary>
/// <remarks>Two entries are equal if their keys and their values are equal (ordinal). This type is immutable and thread-safe.</remarks>
/// <param name="Key">What the condition is about, such as <c>population</c>.</param>
/// <param name="Value">The value as free text, or as the id of an actor or topic.</param>
public readonly partial record struct Qualifier(string Key, string Value)
{
    /// <summary>Converts a pair of a key and a value to an entry, as in <c>Qualifiers.Of(("place", "portel"))</c>.</summary>
    public static implicit operator Qualifier((string Key, string Value) pair) => new(pair.Key, pair.Value);
}

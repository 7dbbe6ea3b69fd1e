namespace ClaimModel.Values;

/// <summary>A keyed hash of a text, which stands for the text in tables: see <see cref="TextHasher"/>.</summary>
/// <remarks>
/// Different texts have different hashes: even among 2⁴⁰ texts that an attacker chooses without knowing the key, two have the same hash with a
/// probability of less than 1 in 2⁴⁸. Hashes of different hashers are not comparable.
/// </remarks>
/// <param name="First">The first 8 bytes.</param>
/// <param name="Second">The last 8 bytes.</param>
internal readonly record struct TextHash(ulong First, ulong Second)
{
    /// <summary>Returns another hash for each number, to tell texts apart that mean different things.</summary>
    public TextHash Tagged(int number) => new(First ^ (uint)number, Second);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)First;
}

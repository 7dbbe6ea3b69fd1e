namespace ClaimModel.Benchmarks.Generation;

/// <summary>
/// Random numbers for a record, the same on every machine and in every run (SplitMix64). Each record has a seed of its own, so that it can be
/// generated without the records before it.
/// </summary>
internal struct RecordRandom
{
    private const ulong Seed = 20170412;

    private ulong _state;

    /// <summary>Initializes the random numbers of a record.</summary>
    public RecordRandom(RecordType type, long index)
    {
        _state = Seed + ((ulong)type << 56) + (ulong)index;
        _state = Next();
    }

    /// <summary>Returns a number from 0 to <paramref name="bound"/>, exclusive.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Returns a number from 0 to <paramref name="bound"/>, exclusive; lower numbers are more likely.</summary>
    public int LowBelow(int bound) => Math.Min(Below(bound), Below(bound));

    /// <summary>Returns true with a probability in percent.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>Returns one of several texts.</summary>
    public ReadOnlySpan<byte> One(byte[][] texts) => texts[Below(texts.Length)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

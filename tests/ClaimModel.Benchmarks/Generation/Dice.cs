namespace ClaimModel.Benchmarks.Generation;

/// <summary>
/// Throws that are the same on every machine and in every run (SplitMix64). Every record has dice of its own, so that any record can be made without
/// those before it.
/// </summary>
internal struct Dice
{
    private const ulong Seed = 20170412;

    private ulong _state;

    /// <summary>The dice of a record.</summary>
    public Dice(RecordType type, long index)
    {
        _state = Seed + ((ulong)type << 56) + (ulong)index;
        _state = Next();
    }

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from 0 to below <paramref name="bound"/>, the lower the likelier: few actors say most.</summary>
    public int LowBelow(int bound) => Math.Min(Below(bound), Below(bound));

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of a few texts.</summary>
    public ReadOnlySpan<byte> One(byte[][] texts) => texts[Below(texts.Length)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

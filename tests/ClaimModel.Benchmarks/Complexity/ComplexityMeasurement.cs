using System.Runtime;
using System.Text;
using ClaimModel.Validation;

namespace ClaimModel.Benchmarks.Complexity;

/// <summary>How time and memory grow with the size of an input.</summary>
/// <param name="Bytes">The length of the larger document.</param>
/// <param name="Time">The processor time of reading and validating it.</param>
/// <param name="TimeExponent">The exponent of the time: 1 if it is proportional to the length.</param>
/// <param name="MemoryExponent">The exponent of the memory that is allocated.</param>
internal sealed record ComplexityMeasurement(int Bytes, TimeSpan Time, double TimeExponent, double MemoryExponent)
{
    /// <summary>The larger document has four times as many records.</summary>
    private const int Growth = 4;

    private const int FirstCount = 2_000;
    private const int MaxCount = 32_000;
    private const int Runs = 5;

    /// <summary>The memory that is available without garbage collection.</summary>
    private const long MaxMemory = 1L << 30;
    private const int Attempts = 4;

    private static readonly TimeSpan EnoughTime = TimeSpan.FromMilliseconds(40);

    /// <summary>Measures an input. Noise only makes runs slower, so the fastest one counts, and a high exponent is measured again.</summary>
    public static ComplexityMeasurement Of(GrowingInput input, double maxExponent, CancellationToken cancellationToken)
    {
        var options = OptionsOf(input.Rule);
        var count = FirstCount;
        while (count < MaxCount && Run(BytesOf(input, count), options).Time < EnoughTime)
        {
            count *= 2;
        }

        var (few, many) = (BytesOf(input, count), BytesOf(input, Growth * count));
        var (fast, slow) = (Run(few, options), Run(many, options));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            for (var run = 0; run < Runs; run++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                fast = Fastest(fast, Run(few, options));
                slow = Fastest(slow, Run(many, options));
            }

            if (Exponent(slow.Time / fast.Time) <= maxExponent)
            {
                break;
            }
        }

        var growth = Math.Log((double)many.Length / few.Length);
        return new(many.Length, slow.Time, Math.Log(slow.Time / fast.Time) / growth, Math.Log((double)slow.Memory / fast.Memory) / growth);

        double Exponent(double ratio) => Math.Log(ratio) / Math.Log((double)many.Length / few.Length);
    }

    private static (TimeSpan Time, long Memory) Fastest((TimeSpan Time, long Memory) one, (TimeSpan Time, long Memory) other) => other.Time < one.Time ? other : one;

    private static byte[] BytesOf(GrowingInput input, int count) => Encoding.UTF8.GetBytes(input.Create(count));

    private static ValidationOptions OptionsOf(string? rule) => new()
    {
        Rules = rule is null ? RuleSet.Default : RuleSet.Default.Without(RuleSet.Default.Rules.Where(other => other.Code != rule && !RuleSet.IsAlwaysError(other)).Select(other => other.Code)),
        TimeProvider = TimeProvider.System,
    };

    private static (TimeSpan Time, long Memory) Run(byte[] document, ValidationOptions options)
    {
        // A garbage collection takes longer the more there is in memory, which says nothing about a rule. The memory of earlier runs is returned, so that
        // a document does not find it ready for use only if it is small.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var isWithoutCollections = GC.TryStartNoGCRegion(MaxMemory);
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(ClaimDataset.Read(document).Validate(options));
        var result = (Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - memory);
        if (isWithoutCollections && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return result;
    }
}

using System.Diagnostics;
using System.Security.Cryptography;
using ClaimModel.Fuzz.Targets;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Runs targets on changed inputs, and keeps the inputs that reach new code.</summary>
internal sealed class FuzzRun(IReadOnlyList<IFuzzTarget> targets, int seed, Findings findings) : IDisposable
{
    /// <summary>The bytes that a run may allocate: a fixed part, and so many for each byte of the input.</summary>
    private const long BaseBytes = 256L << 20;
    private const long BytesPerByte = 20_000;

    private static readonly TimeSpan ReportInterval = TimeSpan.FromSeconds(10);

    private readonly CoverageMap _coverage = new();
    private readonly Random _random = new(seed);
    private readonly List<byte[]> _pool = [];
    private readonly Watchdog _watchdog = new(findings);

    /// <summary>The number of inputs that were run.</summary>
    public long Runs { get; private set; }

    public void Dispose() => _watchdog.Dispose();

    /// <summary>Runs the inputs of the corpus with each target.</summary>
    public void Replay(IEnumerable<byte[]> corpus)
    {
        foreach (var input in corpus)
        {
            _pool.Add(input);
            foreach (var target in targets)
            {
                Run(target, input);
            }
        }
    }

    /// <summary>Changes inputs until the time is over.</summary>
    public void Fuzz(TimeSpan duration, IReadOnlyList<byte[]> words, CancellationToken cancellationToken)
    {
        var mutator = new Mutator(_random, words);
        var clock = Stopwatch.StartNew();
        var next = ReportInterval;
        while (clock.Elapsed < duration && !cancellationToken.IsCancellationRequested)
        {
            var input = mutator.Mutate(Choose(), Choose);
            if (Run(targets[_random.Next(targets.Count)], input))
            {
                _pool.Add(input);
            }

            if (clock.Elapsed >= next)
            {
                Report(clock.Elapsed);
                next += ReportInterval;
            }
        }

        Report(clock.Elapsed);
    }

    /// <summary>Returns the random numbers for an input, so that it can be run again in the same way.</summary>
    public static Random RandomOf(byte[] input) => new(BitConverter.ToInt32(SHA256.HashData(input)));

    private void Report(TimeSpan elapsed) => Console.Error.WriteLine(
        $"{elapsed.TotalSeconds,5:F0} s  {Runs:N0} runs  {_coverage.Edges:N0} edges  {_pool.Count:N0} inputs  {findings.Count} kinds of failures");

    /// <summary>Chooses an input; half of the time one of those that were added last.</summary>
    private byte[] Choose() => _random.Next(2) == 0 ? _pool[^(1 + _random.Next(Math.Min(_pool.Count, 200)))] : _pool[_random.Next(_pool.Count)];

    /// <summary>Runs a target, and returns whether the input reached new code.</summary>
    private bool Run(IFuzzTarget target, byte[] input)
    {
        Runs++;
        _watchdog.Start(target.Name, input);
        var isNew = false;
        var failure = Failure(target, input, action => isNew = _coverage.Record(action));
        if (failure is not null && findings.IsNew(target.Name, failure))
        {
            findings.Add(target.Name, Shorten(target, input, Findings.KindOf(target.Name, failure)), failure);
        }

        return isNew && failure is null;
    }

    private static Exception? Failure(IFuzzTarget target, byte[] input, Action<Action> run)
    {
        try
        {
            var before = GC.GetTotalAllocatedBytes();
            run(() => target.Run(input));
            var allocated = GC.GetTotalAllocatedBytes() - before;
            DifferenceException.ThrowIfNot(allocated <= BaseBytes + (input.Length * BytesPerByte), $"Too much memory: {allocated:N0} bytes for an input of {input.Length:N0}.");
            target.Compare(input, RandomOf(input));
            return null;
        }
#pragma warning disable CA1031 // any exception is a finding
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    /// <summary>Removes parts of an input as long as it fails in the same way.</summary>
    private byte[] Shorten(IFuzzTarget target, byte[] input, string kind)
    {
        var clock = Stopwatch.StartNew();
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length && clock.Elapsed < ReportInterval;)
            {
                byte[] shorter = [.. input.AsSpan(0, at), .. input.AsSpan(at + size)];
                _watchdog.Start(target.Name, shorter);
                if (Failure(target, shorter, static action => action()) is { } failure && Findings.KindOf(target.Name, failure) == kind)
                {
                    input = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }
}

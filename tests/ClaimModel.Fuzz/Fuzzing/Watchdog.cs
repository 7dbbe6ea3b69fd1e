namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Ends the process if an input takes too long, after it has saved the input.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Findings _findings;
    private readonly Timer _timer;
    private Tuple<string, byte[]>? _running;

    public Watchdog(Findings findings)
    {
        _findings = findings;
        _timer = new(_ => Expire());
    }

    /// <summary>Watches the next run.</summary>
    public void Start(string target, byte[] input)
    {
        _running = Tuple.Create(target, input);
        _timer.Change(Limit, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();

    private void Expire()
    {
        if (Volatile.Read(ref _running) is var (target, input))
        {
            _findings.Add(target, input, new TimeoutException($"An input of {input.Length} bytes takes longer than {Limit.TotalSeconds} s."));
            Environment.Exit(1);
        }
    }
}

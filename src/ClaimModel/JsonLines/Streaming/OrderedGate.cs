using System.Runtime.ExceptionServices;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Admits threads one at a time, in the order of their chunks.</summary>
internal sealed class OrderedGate
{
    private readonly object _lock = new();
    private int _next;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Gets whether no more chunks are to be started.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>Waits until all earlier chunks have passed; false if no more chunks are to pass.</summary>
    public bool Wait(int chunk)
    {
        lock (_lock)
        {
            while (_next != chunk && !IsCompleted)
            {
                Monitor.Wait(_lock);
            }

            return !IsCompleted;
        }
    }

    /// <summary>Admits the next chunk.</summary>
    /// <param name="chunk">The chunk that has passed.</param>
    /// <param name="isLast">Whether it is the last one.</param>
    public void Pass(int chunk, bool isLast)
    {
        lock (_lock)
        {
            _next = chunk + 1;
            IsCompleted |= isLast;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Lets no more chunks pass.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            IsCompleted = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Records the failure of a thread; the first one counts, and no more chunks pass.</summary>
    public void Fail(Exception error)
    {
        lock (_lock)
        {
            _failure ??= ExceptionDispatchInfo.Capture(error);
            IsCompleted = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Throws the first exception of a thread.</summary>
    public void ThrowIfFailed() => _failure?.Throw();
}

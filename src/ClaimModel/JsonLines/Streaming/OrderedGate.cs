using System.Runtime.ExceptionServices;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Lets threads through one after another, in the order of their pieces.</summary>
internal sealed class OrderedGate
{
    private readonly object _lock = new();
    private int _next;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether no more pieces are to be begun.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Waits until all pieces before this one have passed; false where none is to pass any more.</summary>
    public bool Wait(int piece)
    {
        lock (_lock)
        {
            while (_next != piece && !IsOver)
            {
                Monitor.Wait(_lock);
            }

            return !IsOver;
        }
    }

    /// <summary>Lets the next piece pass.</summary>
    /// <param name="piece">The piece that has passed.</param>
    /// <param name="isLast">Whether it is the last one that is to pass.</param>
    public void Pass(int piece, bool isLast)
    {
        lock (_lock)
        {
            _next = piece + 1;
            IsOver |= isLast;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Notes that a thread failed; the first failure counts, and nothing passes any more.</summary>
    public void Fail(Exception fault)
    {
        lock (_lock)
        {
            _failure ??= ExceptionDispatchInfo.Capture(fault);
            IsOver = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Throws what the first thread failed with.</summary>
    public void ThrowIfFailed() => _failure?.Throw();
}

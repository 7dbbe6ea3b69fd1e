using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Counts how often each edge of the library's control flow was taken, in the layout of AFL: 65,536 counters of one byte.</summary>
/// <remarks>Edges are told apart by a hash, so that different ones occasionally share a counter. Not thread-safe.</remarks>
internal sealed unsafe class CoverageMap
{
    private const int Size = 1 << 16;

    /// <summary>The counters of the run that is recorded.</summary>
    private readonly byte* _counters = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>The counters of code that runs without being recorded.</summary>
    private readonly byte* _ignored = (byte*)NativeMemory.AllocZeroed(Size);

    /// <summary>For each edge, a bit for each class of counts that was seen.</summary>
    private readonly byte[] _seen = new byte[Size];

    public CoverageMap() => Trace.SharedMem = _ignored;

    /// <summary>The number of edges that were taken at least once.</summary>
    public int Edges { get; private set; }

    /// <summary>Runs an action, and returns whether it took an edge, or took one a number of times, that no earlier action did.</summary>
    public bool Record(Action action)
    {
        new Span<byte>(_counters, Size).Clear();
        Trace.PrevLocation = 0;
        Trace.SharedMem = _counters;
        try
        {
            action();
        }
        finally
        {
            Trace.SharedMem = _ignored;
        }

        return Merge();
    }

    private bool Merge()
    {
        var isNew = false;
        var counters = new ReadOnlySpan<byte>(_counters, Size);
        for (var index = counters.IndexOfAnyExcept((byte)0); index >= 0 && index < Size; index++)
        {
            if (counters[index] == 0)
            {
                var next = counters[index..].IndexOfAnyExcept((byte)0);
                if (next < 0)
                {
                    break;
                }

                index += next;
            }

            // Counts are told apart up to powers of two.
            var bit = (byte)(1 << BitOperations.Log2(counters[index]));
            if ((_seen[index] & bit) == 0)
            {
                Edges += _seen[index] == 0 ? 1 : 0;
                _seen[index] |= bit;
                isNew = true;
            }
        }

        return isNew;
    }
}

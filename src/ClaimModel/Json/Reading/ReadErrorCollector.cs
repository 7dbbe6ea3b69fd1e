using System.Runtime.InteropServices;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>
/// Collects the errors and warnings of reading a text: keeps the first of each severity in the order of the text, and counts all of them. Of the
/// errors that are not kept, only the offsets are remembered. Not thread-safe.
/// </summary>
/// <param name="maxCount">The maximum number of errors of each severity to keep; at least 1.</param>
internal sealed class ReadErrorCollector(int maxCount)
{
    private readonly DiagnosticCounts _counts = new();

    /// <summary>The errors that may be among the first ones, in the order in which they were found.</summary>
    private List<ReadError> _kept = [];

    /// <summary>For each severity, the number of those that are kept.</summary>
    private readonly int[] _keptCounts = new int[3];

    /// <summary>For each severity, an offset up to which at least the maximum number of errors is kept, once there are so many.</summary>
    private readonly long[] _last = new long[3];

    /// <summary>Gets the offsets of the values that are invalid.</summary>
    public OffsetSet InvalidOffsets { get; private set; } = new();

    /// <summary>Gets a value indicating whether the rest of the text is missing after one of the errors.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Gets a value indicating whether there is nothing to report.</summary>
    public bool IsEmpty => _counts.IsEmpty;

    /// <summary>Gets a value indicating whether there are errors, not only warnings.</summary>
    public bool HasErrors => _counts.Count(DiagnosticSeverity.Error) > 0;

    /// <summary>Gets the first error or warning in the order of the text.</summary>
    public ReadError First => ToArray()[0];

    /// <summary>Determines whether an error at an offset is kept, so that its message is needed.</summary>
    public bool Keeps(DiagnosticSeverity severity, long offset) => _keptCounts[(int)severity] < maxCount || offset < _last[(int)severity];

    /// <summary>Adds an error or warning.</summary>
    public void Add(ReadError error)
    {
        var severity = (int)error.Severity;
        _counts.Add(error.Rule, error.Severity);
        IsIncomplete |= (error.Rule == JsonRules.Syntax && error.Recovery == SyntaxRecovery.None) || error.Rule == JsonRules.Depth;
        if (error.Severity == DiagnosticSeverity.Error && error.Recovery != SyntaxRecovery.Corrected)
        {
            InvalidOffsets.Add(error.ValueOffset);
        }

        if (!Keeps(error.Severity, error.Offset))
        {
            return;
        }

        _last[severity] = Math.Max(_last[severity], error.Offset);
        _kept.Add(error);
        if (++_keptCounts[severity] > (2L * maxCount) + 1000)
        {
            Trim();
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        if (IsEmpty)
        {
            return;
        }

        _counts.Clear();
        _kept.Clear();
        Array.Clear(_keptCounts);
        Array.Clear(_last);
        InvalidOffsets = new();
        IsIncomplete = false;
    }

    /// <summary>Returns the errors and warnings that are kept, in the order of the text.</summary>
    public ReadError[] ToArray()
    {
        Trim();
        return [.. _kept];
    }

    /// <summary>Returns the number of the others.</summary>
    public OmittedDiagnostics ToOmitted()
    {
        Trim();
        var others = new DiagnosticCounts();
        others.Add(_counts.ToOmitted());
        foreach (ref readonly var error in CollectionsMarshal.AsSpan(_kept))
        {
            others.Add(error.Rule, error.Severity, -1);
        }

        return new([.. others.ToOmitted().Rules.Where(static rule => rule.Count > 0)]);
    }

    /// <summary>Sorts the errors, and removes those beyond the maximum.</summary>
    private void Trim()
    {
        Array.Clear(_keptCounts);
        _kept = [.. _kept.OrderBy(static error => error.Offset).Where(error => _keptCounts[(int)error.Severity]++ < maxCount)];
        Array.Clear(_keptCounts);
        Array.Clear(_last);
        foreach (ref readonly var error in CollectionsMarshal.AsSpan(_kept))
        {
            _keptCounts[(int)error.Severity]++;
            _last[(int)error.Severity] = error.Offset;
        }
    }
}

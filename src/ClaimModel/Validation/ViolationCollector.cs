using System.Runtime.InteropServices;

namespace ClaimModel.Validation;

/// <summary>Collects violations of rules: keeps the first of each severity, and counts all of them. Not thread-safe.</summary>
/// <param name="maxCount">The maximum number of violations of each severity to keep.</param>
/// <param name="offsetOf">Returns the offset of a violation in the text, which determines the order; null for the order in which they are found.</param>
/// <param name="isIncluded">Determines whether a violation is reported; null if all are.</param>
internal sealed class ViolationCollector(int maxCount, Func<RuleViolation, long>? offsetOf = null, Func<RuleViolation, bool>? isIncluded = null)
{
    private readonly long[] _counts = new long[3];
    private readonly int[] _keptCounts = new int[3];

    /// <summary>For each severity, an offset up to which at least the maximum number of violations is kept, once there are so many.</summary>
    private readonly long[] _last = new long[3];

    private List<(RuleViolation Violation, long Offset)> _kept = [];

    /// <summary>Gets a value indicating whether there are no violations.</summary>
    public bool IsEmpty => _counts is [0, 0, 0];

    /// <summary>Gets the violations that are kept.</summary>
    public List<RuleViolation> Kept
    {
        get
        {
            Trim();
            return _kept.ConvertAll(static kept => kept.Violation);
        }
    }

    /// <summary>Returns the number of violations of a severity that are not kept.</summary>
    public long OmittedOf(DiagnosticSeverity severity) => Math.Max(0, _counts[(int)severity] - maxCount);

    /// <summary>Adds a violation.</summary>
    public void Add(RuleViolation violation)
    {
        if (isIncluded?.Invoke(violation) == false)
        {
            return;
        }

        var severity = (int)violation.Severity;
        _counts[severity]++;
        var isFull = _keptCounts[severity] >= maxCount;
        if (isFull && offsetOf is null)
        {
            return;
        }

        var offset = offsetOf?.Invoke(violation) ?? 0;
        if (isFull && offset >= _last[severity])
        {
            return;
        }

        _last[severity] = Math.Max(_last[severity], offset);
        _kept.Add((violation, offset));
        if (++_keptCounts[severity] > (2L * maxCount) + 1000)
        {
            Trim();
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        Array.Clear(_keptCounts);
        Array.Clear(_last);
        _kept.Clear();
    }

    /// <summary>Removes the violations beyond the maximum, in the order of the text, and keeps the others in the order in which they were found.</summary>
    private void Trim()
    {
        if (offsetOf is null)
        {
            return;
        }

        foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
        {
            if (_keptCounts[(int)severity] <= maxCount)
            {
                continue;
            }

            var dropped = Enumerable.Range(0, _kept.Count)
                .Where(index => _kept[index].Violation.Severity == severity)
                .OrderBy(index => _kept[index].Offset)
                .Skip(maxCount)
                .ToHashSet();
            _kept = [.. _kept.Where((_, index) => !dropped.Contains(index))];
            _keptCounts[(int)severity] = maxCount;
            _last[(int)severity] = 0;
            foreach (ref readonly var kept in CollectionsMarshal.AsSpan(_kept))
            {
                _last[(int)severity] = kept.Violation.Severity == severity ? Math.Max(_last[(int)severity], kept.Offset) : _last[(int)severity];
            }
        }
    }
}

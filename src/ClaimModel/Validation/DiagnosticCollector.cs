namespace ClaimModel.Validation;

/// <summary>Counts diagnostics and keeps the first of each severity in the order of the text, regardless of the order in which they arrive. Thread-safe.</summary>
/// <param name="maxCount">The maximum number of diagnostics of each severity to keep.</param>
internal sealed class DiagnosticCollector(int maxCount)
{
    private readonly object _lock = new();
    private readonly long[] _counts = new long[3];
    private readonly List<Diagnostic>[] _kept = [[], [], []];

    /// <summary>For each severity, the last of the diagnostics that are kept, once there are as many as possible.</summary>
    private readonly Diagnostic?[] _last = new Diagnostic?[3];

    /// <summary>Adds diagnostics.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        lock (_lock)
        {
            foreach (var diagnostic in diagnostics)
            {
                var severity = (int)diagnostic.Severity;
                _counts[severity]++;
                if (_last[severity] is { } last && Order.Compare(diagnostic, last) > 0)
                {
                    continue;
                }

                var kept = _kept[severity];
                kept.Add(diagnostic);
                if (kept.Count > (2L * maxCount) + 1000)
                {
                    _kept[severity] = kept = [.. kept.Order(Order).Take(maxCount)];
                    _last[severity] = kept.Count > 0 ? kept[^1] : diagnostic;
                }
            }
        }
    }

    /// <summary>Determines whether a diagnostic on a line may be listed.</summary>
    public bool Keeps(DiagnosticSeverity severity, long line)
    {
        lock (_lock)
        {
            return _last[(int)severity] is not { } last || line <= last.Line;
        }
    }

    /// <summary>Adds diagnostics that are not listed.</summary>
    public void AddOmitted(DiagnosticSeverity severity, long count)
    {
        lock (_lock)
        {
            _counts[(int)severity] += count;
        }
    }

    /// <summary>Returns the report so far.</summary>
    public ValidationReport ToReport()
    {
        lock (_lock)
        {
            return new(_kept.SelectMany(kept => kept.Order(Order).Take(maxCount)).Order(Order).ToValueList(), [.. _counts]);
        }
    }

    /// <summary>The order of the text, and for diagnostics of the same place that of their codes.</summary>
    private static Comparer<Diagnostic> Order { get; } = Comparer<Diagnostic>.Create(static (one, other) =>
        Nullable.Compare(one.Line, other.Line) is not 0 and var line ? line
        : Nullable.Compare(one.Column, other.Column) is not 0 and var column ? column
        : string.CompareOrdinal(one.Code, other.Code) is not 0 and var code ? code
        : string.CompareOrdinal(one.JsonPointer, other.JsonPointer));
}

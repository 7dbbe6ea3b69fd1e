using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Counts diagnostics and keeps the first of them in file order, regardless of the order in which they arrive. Thread-safe.</summary>
/// <param name="maxCount">The maximum number of diagnostics to keep.</param>
internal sealed class DiagnosticCollector(int maxCount)
{
    private readonly object _lock = new();
    private readonly long[] _counts = new long[3];
    private List<Diagnostic> _kept = [];

    /// <summary>Adds the diagnostics of a line.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        lock (_lock)
        {
            foreach (var diagnostic in diagnostics)
            {
                _counts[(int)diagnostic.Severity]++;
                _kept.Add(diagnostic);
            }

            if (_kept.Count > (2L * maxCount) + 1000)
            {
                _kept = InOrder();
            }
        }
    }

    /// <summary>Returns the report so far.</summary>
    public ValidationReport ToReport()
    {
        lock (_lock)
        {
            return new(InOrder().ToValueList(), _counts);
        }
    }

    private List<Diagnostic> InOrder() =>
        [.. _kept.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.JsonPointer, StringComparer.Ordinal).Take(maxCount)];
}

using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Counts findings, and keeps the first of them in the order of the file, in whatever order they come. Thread-safe.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class DiagnosticCollector(int most)
{
    private readonly object _lock = new();
    private readonly long[] _counts = new long[3];
    private List<Diagnostic> _kept = [];

    /// <summary>Adds findings of one line, in its order.</summary>
    public void Add(IEnumerable<Diagnostic> findings)
    {
        lock (_lock)
        {
            foreach (var finding in findings)
            {
                _counts[(int)finding.Severity]++;
                _kept.Add(finding);
            }

            if (_kept.Count > (2L * most) + 1000)
            {
                _kept = InOrder();
            }
        }
    }

    /// <summary>The report so far.</summary>
    public ValidationReport ToReport()
    {
        lock (_lock)
        {
            return new(InOrder().ToValueList(), _counts);
        }
    }

    private List<Diagnostic> InOrder() =>
        [.. _kept.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.JsonPointer, StringComparer.Ordinal).Take(most)];
}

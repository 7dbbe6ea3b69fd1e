using System.Runtime.InteropServices;

namespace ClaimModel.Diagnostics;

/// <summary>Counts diagnostics by rule and severity. Not thread-safe.</summary>
internal sealed class DiagnosticCounts
{
    /// <summary>Few rules are violated in a text, and usually many times in a row, so that a search in a list is the fastest.</summary>
    private readonly List<OmittedDiagnostics.OfRule> _rules = [];

    /// <summary>Gets a value indicating whether there are no diagnostics.</summary>
    public bool IsEmpty => _rules.Count == 0;

    /// <summary>Returns the number of diagnostics of a severity.</summary>
    public long Count(DiagnosticSeverity severity) => _rules.Sum(rule => rule.Severity == severity ? rule.Count : 0);

    /// <summary>Adds diagnostics.</summary>
    public void Add(Rule rule, DiagnosticSeverity severity, long count = 1)
    {
        foreach (ref var counted in CollectionsMarshal.AsSpan(_rules))
        {
            if (ReferenceEquals(counted.Rule, rule) && counted.Severity == severity)
            {
                counted = counted with { Count = counted.Count + count };
                return;
            }
        }

        _rules.Add(new(rule, severity, count));
    }

    /// <summary>Adds diagnostics that are not listed.</summary>
    public void Add(OmittedDiagnostics omitted)
    {
        foreach (var rule in omitted.Rules)
        {
            Add(rule.Rule, rule.Severity, rule.Count);
        }
    }

    /// <summary>Removes all diagnostics.</summary>
    public void Clear() => _rules.Clear();

    /// <summary>Returns the counts as those of diagnostics that are not listed.</summary>
    public OmittedDiagnostics ToOmitted() => _rules.Count == 0 ? OmittedDiagnostics.None : new([.. _rules]);
}

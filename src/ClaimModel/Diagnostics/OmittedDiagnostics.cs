namespace ClaimModel.Diagnostics;

/// <summary>How many diagnostics are not listed because of a limit, by rule, so that a rule set can be applied to them too. Immutable and thread-safe.</summary>
/// <param name="Rules">The rules, each once with a severity.</param>
internal sealed record OmittedDiagnostics(ValueList<OmittedDiagnostics.OfRule> Rules)
{
    /// <summary>Gets the value for a list that is complete.</summary>
    public static OmittedDiagnostics None { get; } = new([]);

    /// <summary>Gets the number of diagnostics.</summary>
    public long Total => Rules.Sum(static rule => rule.Count);

    /// <summary>Returns the number of diagnostics of a severity.</summary>
    public long Count(DiagnosticSeverity severity) => Rules.Sum(rule => rule.Severity == severity ? rule.Count : 0);

    /// <summary>Determines whether diagnostics of a rule are among them.</summary>
    public bool Contains(Rule rule) => Rules.Any(omitted => omitted.Rule == rule);

    /// <summary>Returns the diagnostics with other severities.</summary>
    /// <param name="severityOf">Returns the severity; null if the diagnostics are not to be counted.</param>
    public OmittedDiagnostics Select(Func<OfRule, DiagnosticSeverity?> severityOf)
    {
        if (Rules.IsEmpty)
        {
            return this;
        }

        var counts = new DiagnosticCounts();
        foreach (var rule in Rules)
        {
            if (severityOf(rule) is { } severity)
            {
                counts.Add(rule.Rule, severity, rule.Count);
            }
        }

        return counts.ToOmitted();
    }

    /// <summary>The diagnostics of a rule.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Severity">The severity of the diagnostics.</param>
    /// <param name="Count">Their number.</param>
    internal readonly record struct OfRule(Rule Rule, DiagnosticSeverity Severity, long Count);
}

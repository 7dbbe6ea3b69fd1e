namespace ClaimDesk.Forms;

/// <summary>A message about a field or about the whole record.</summary>
/// <param name="Severity">How serious it is. Records with errors are not saved.</param>
/// <param name="Text">What was found, what is required, and what to do.</param>
internal sealed partial record FormMessage(DiagnosticSeverity Severity, string Text)
{
    /// <summary>Gets the rule; null if the form itself reports the problem.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Gets the value that was probably intended; null if there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Gets the values that buttons set: the one that was probably intended, or the two dates that a text such as 12.4.2017 can mean.</summary>
    public IReadOnlyList<string> Choices =>
        Suggestion is not null ? [Suggestion] : TwoDates().Match(Text) is { Success: true } dates ? [dates.Groups[1].Value, dates.Groups[2].Value] : [];

    /// <summary>Gets the word that tells errors, warnings and notes apart.</summary>
    public string Word => Severity switch
    {
        DiagnosticSeverity.Error => "Error",
        DiagnosticSeverity.Warning => "Warning",
        _ => "Note",
    };

    public static FormMessage Of(Diagnostic diagnostic) => new(diagnostic.Severity, diagnostic.Message) { Rule = diagnostic.Rule, Suggestion = diagnostic.Suggestion };

    [System.Text.RegularExpressions.GeneratedRegex(@"can mean (\S+) \(month first\) or (\S+) \(day first\)")]
    private static partial System.Text.RegularExpressions.Regex TwoDates();
}

namespace ClaimDesk.Forms;

/// <summary>A message about a field or about the whole record.</summary>
/// <param name="Severity">How serious it is. Records with errors are not saved.</param>
/// <param name="Text">What was found, what is required, and what to do.</param>
internal sealed record FormMessage(DiagnosticSeverity Severity, string Text)
{
    /// <summary>Gets the rule; null if the form itself reports the problem.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Gets the value that was probably intended; null if there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Gets the word that tells errors, warnings and notes apart.</summary>
    public string Word => Severity switch
    {
        DiagnosticSeverity.Error => "Error",
        DiagnosticSeverity.Warning => "Warning",
        _ => "Note",
    };

    public static FormMessage Of(Diagnostic diagnostic) => new(diagnostic.Severity, diagnostic.Message) { Rule = diagnostic.Rule, Suggestion = diagnostic.Suggestion };
}

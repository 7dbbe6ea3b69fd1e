namespace ClaimModel.Interchange.Importing;

/// <summary>The exception by which a format ends an import that cannot be continued. It is reported as a diagnostic, and never reaches the caller.</summary>
/// <param name="rule">The rule that is violated.</param>
/// <param name="message">The message of the diagnostic.</param>
/// <param name="location">The location; null for the whole file.</param>
internal sealed class ImportFailure(Rule rule, string message, DiagnosticLocation? location = null) : Exception(message)
{
    public Rule Rule => rule;

    public DiagnosticLocation? Location => location;
}

namespace ClaimModel;

/// <summary>The severity of a diagnostic.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; no action is needed.</summary>
    Info,

    /// <summary>Probably a mistake; the dataset is still valid.</summary>
    Warning,

    /// <summary>A violation that makes the dataset invalid.</summary>
    Error,
}

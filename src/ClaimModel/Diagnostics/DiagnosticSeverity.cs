namespace ClaimModel;

/// <summary>How much a problem matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>Probably a slip; the dataset is valid all the same.</summary>
    Warning,

    /// <summary>Wrong; the dataset is not valid.</summary>
    Error,
}

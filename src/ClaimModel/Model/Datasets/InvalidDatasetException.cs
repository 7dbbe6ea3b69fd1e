namespace ClaimModel;

/// <summary>The exception that is thrown when a document is invalid. <see cref="Diagnostics"/> lists all errors.</summary>
public sealed partial class InvalidDatasetException : Exception
{
    private const int MaxErrorsInMessage = 10;

    /// <summary>Initializes an exception without diagnostics.</summary>
    public InvalidDatasetException()
        : this(default(ValueList<Diagnostic>))
    {
    }

    /// <summary>Initializes an exception with a message and without diagnostics.</summary>
    public InvalidDatasetException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and an inner exception, and without diagnostics.</summary>
    public InvalidDatasetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes an exception with diagnostics; its message lists the first ten errors.</summary>
    public InvalidDatasetException(ValueList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets the errors and warnings, in document order.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(ValueList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()).ToList();
        var more = errors.Count > MaxErrorsInMessage ? $"\n… and {errors.Count - MaxErrorsInMessage} more." : "";
        return $"The dataset has {(errors.Count == 1 ? "one error" : $"{errors.Count} errors")}.\n{string.Join('\n', errors.Take(MaxErrorsInMessage))}{more}";
    }
}

namespace ClaimModel;

/// <summary>A document was refused; <see cref="Diagnostics"/> lists everything wrong with it.</summary>
public sealed class InvalidDatasetException : Exception
{
    private const int MostInMessage = 10;

    /// <summary>Makes an exception without diagnostics.</summary>
    public InvalidDatasetException()
        : this(default(ValueList<Diagnostic>))
    {
    }

    /// <summary>Makes an exception with a message and without diagnostics.</summary>
    public InvalidDatasetException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause, and without diagnostics.</summary>
    public InvalidDatasetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of what was found; its message lists the first ten errors.</summary>
    public InvalidDatasetException(ValueList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything wrong or doubtful, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(ValueList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()).ToList();
        var more = errors.Count > MostInMessage ? $"\n… and {errors.Count - MostInMessage} more." : "";
        return $"The dataset has {(errors.Count == 1 ? "one error" : $"{errors.Count} errors")}.\n{string.Join('\n', errors.Take(MostInMessage))}{more}";
    }
}

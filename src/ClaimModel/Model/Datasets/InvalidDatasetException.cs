using System.Globalization;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>The exception that is thrown when a document is invalid, or when a dataset would be written without what could not be read. <see cref="Diagnostics"/> lists all errors.</summary>
public sealed partial class InvalidDatasetException : Exception
{
    private const int MaxErrorsInMessage = 10;

    /// <summary>Initializes an exception without diagnostics.</summary>
    public InvalidDatasetException()
        : this(default(ValueList<Diagnostic>), OmittedDiagnostics.None)
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
        : this(diagnostics, OmittedDiagnostics.None)
    {
    }

    internal InvalidDatasetException(ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted)
        : this($"The dataset has {CountIn(diagnostics, omitted)}.\n{ListOf(diagnostics, omitted)}", diagnostics, omitted.Total)
    {
    }

    private InvalidDatasetException(string message, ValueList<Diagnostic> diagnostics, long omitted)
        : base(message) => (Diagnostics, Omitted) = (diagnostics, omitted);

    /// <summary>Returns the exception for writing a dataset that was read with errors.</summary>
    internal static InvalidDatasetException ForLoss(ValueList<Diagnostic> errors, OmittedDiagnostics omitted) => new(
        $"The dataset was read with {CountIn(errors, omitted)}, and cannot be written, because what could not be read would be lost.\n{ListOf(errors, omitted)}\n"
        + "Correct the text and read it again, or accept the loss with ClaimDataset.AcceptLoss() or WriteOptions.AcceptLoss.",
        errors,
        omitted.Total);

    /// <summary>Gets the errors and warnings, in document order: of each severity the first ones, up to <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public long Omitted { get; }

    private static IEnumerable<Diagnostic> ErrorsIn(ValueList<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string CountIn(ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted) =>
        ErrorsIn(diagnostics).Count() + omitted.Count(DiagnosticSeverity.Error) is var count && count == 1 ? "one error" : MessageText.Count(count, "error");

    private static string ListOf(ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted)
    {
        var rest = ErrorsIn(diagnostics).Skip(MaxErrorsInMessage).Count() + omitted.Count(DiagnosticSeverity.Error);
        return string.Join('\n', ErrorsIn(diagnostics).Take(MaxErrorsInMessage)) + (rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"\n… and {rest:N0} more.") : "");
    }
}

using System.Globalization;
using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>
/// The exception that is thrown when <see cref="JsonSerializer"/> reads an invalid value of a type of ClaimModel. <see cref="Diagnostics"/> lists all
/// errors and warnings of the value.
/// </summary>
/// <remarks>
/// <see cref="JsonException.Path"/> is the path of the value, and the JSON Pointers of the diagnostics start there: if the path is <c>$.Claim</c> and
/// the pointer is <c>/citations/0/source</c>, the source of the first citation of the claim is invalid. <see cref="JsonException.LineNumber"/> and
/// <see cref="JsonException.BytePositionInLine"/> are those of the first error. Text that is not JSON causes a plain <see cref="JsonException"/>.
/// </remarks>
public sealed partial class InvalidJsonException : JsonException
{
    private const int MaxErrorsInMessage = 10;

    private readonly OmittedDiagnostics _omitted = OmittedDiagnostics.None;

    /// <summary>Initializes an exception without diagnostics.</summary>
    public InvalidJsonException()
    {
    }

    /// <summary>Initializes an exception with a message and without diagnostics.</summary>
    public InvalidJsonException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and an inner exception, and without diagnostics.</summary>
    public InvalidJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes an exception with diagnostics; its message lists the first ten errors.</summary>
    public InvalidJsonException(ValueList<Diagnostic> diagnostics)
        : this(diagnostics, OmittedDiagnostics.None)
    {
    }

    internal InvalidJsonException(ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted)
        : base(MessageOf(diagnostics, omitted)) => (Diagnostics, _omitted) = (diagnostics, omitted);

    /// <summary>Gets the errors and warnings of the value, in the order of the text: the first 10,000 of each severity. Their JSON Pointers are relative to the value.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of the limit.</summary>
    public long Omitted => _omitted.Total;

    /// <summary>Returns the exception for an object or array that contains the value.</summary>
    /// <param name="pointer">The JSON Pointer of the value in it.</param>
    internal InvalidJsonException In(string pointer) =>
        new(Diagnostics.Select(diagnostic => diagnostic with { Location = diagnostic.Location with { JsonPointer = pointer + diagnostic.JsonPointer } }).ToValueList(), _omitted);

    private static string MessageOf(ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var rest = errors.Count + omitted.Count(DiagnosticSeverity.Error) - MaxErrorsInMessage;
        var more = rest > 0 ? string.Create(CultureInfo.InvariantCulture, $" … and {rest:N0} more.") : "";
        return string.Join(' ', errors.Take(MaxErrorsInMessage).Select(error => $"{Prefix(error.JsonPointer)}{error.Code}: {error.Message}")) + more;
    }

    private static string Prefix(string pointer) => pointer.Length == 0 ? "" : $"{MessageText.Plain(pointer)}: ";
}

using System.Diagnostics.CodeAnalysis;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;

namespace ClaimModel;

/// <summary>The result of reading a single record: the record, and the diagnostics.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <typeparam name="TRecord">The type of the record.</typeparam>
public sealed partial class RecordReadResult<TRecord>
    where TRecord : ExtensibleRecord
{
    /// <summary>The record without its invalid members; null if it could not be read at all.</summary>
    private readonly TRecord? _readable;

    /// <summary>The text from which the record was read; null for a dataset, which knows its text itself.</summary>
    private readonly SourceDocument? _document;

    internal RecordReadResult(TRecord? readable, ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted, SourceDocument? document)
    {
        _readable = readable;
        _document = document;
        Diagnostics = diagnostics;
        OmittedByRule = omitted;
        HasErrors = Count(DiagnosticSeverity.Error) > 0;
    }

    /// <summary>Gets the record; null if there are errors.</summary>
    public TRecord? Record => HasErrors ? null : _readable;

    /// <summary>Gets the text from which the record was read; null for a dataset, which knows its text itself.</summary>
    internal SourceDocument? Document => _document;

    /// <summary>Gets the record without its invalid members; null if it could not be read at all.</summary>
    internal TRecord? Readable => _readable;

    /// <summary>
    /// Gets the errors, warnings and info messages, in the order of the text: of each severity the first ones, up to
    /// <see cref="ReadOptions.MaxDiagnostics"/>. JSON Pointers are relative to the record.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public long Omitted => OmittedByRule.Total;

    /// <summary>Gets the diagnostics that are not listed.</summary>
    internal OmittedDiagnostics OmittedByRule { get; }

    /// <summary>Gets a value indicating whether there are errors, so that there is no record.</summary>
    [MemberNotNullWhen(false, nameof(Record))]
    public bool HasErrors { get; }

    /// <summary>Returns the number of diagnostics of a severity, including those that are not listed.</summary>
    /// <param name="severity">The severity.</param>
    public long Count(DiagnosticSeverity severity) => Diagnostics.LongCount(diagnostic => diagnostic.Severity == severity) + OmittedByRule.Count(severity);

    /// <summary>Returns the number of diagnostics of each severity, such as <c>2 errors, 1 warning, 0 info messages</c>.</summary>
    public override string ToString() => DiagnosticSeverityExtensions.CountsText(Count);
}

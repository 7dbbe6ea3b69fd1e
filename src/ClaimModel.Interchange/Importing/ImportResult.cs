using ClaimModel.Interchange.Importing;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Interchange;

/// <summary>The result of importing into memory: the dataset, and the report.</summary>
public sealed class ImportResult : ImportReport
{
    private readonly Func<Diagnostic, DiagnosticLocation> _locate;

    internal ImportResult(ClaimDataset dataset, ImportLog log, Func<Diagnostic, DiagnosticLocation> locate)
        : base(RecordCounts.Of(dataset), log)
    {
        Dataset = dataset;
        _locate = locate;
    }

    /// <summary>Gets the dataset, as far as it could be imported.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Returns the location in the foreign file of a diagnostic of the dataset.</summary>
    /// <param name="diagnostic">A diagnostic of <see cref="Dataset"/>, such as one of its validation.</param>
    public DiagnosticLocation Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return _locate(diagnostic);
    }

    /// <summary>Validates the dataset, and returns the diagnostics of the import and the violations, all at their locations in the foreign file.</summary>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels validation.</param>
    public ValidationReport Validate(ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var report = Dataset.Validate(options, cancellationToken);
        var counts = Enum.GetValues<DiagnosticSeverity>().Order().Select(severity => Count(severity) + report.Count(severity)).ToArray();
        return new([.. Diagnostics, .. report.Diagnostics.Select(diagnostic => diagnostic with { Location = Locate(diagnostic) })], counts);
    }

    /// <summary>Returns a function that finds the record of a diagnostic by its JSON Pointer, and asks its origin.</summary>
    internal static Func<Diagnostic, DiagnosticLocation> LocateBy(ImportOrigin[][] origins, DiagnosticLocation file) => diagnostic =>
    {
        var pointer = diagnostic.JsonPointer;
        var parts = pointer.Split('/', 4);
        if (parts.Length >= 3
            && RecordType.Listed.FirstOrDefault(type => type.ListName == parts[1]) is { } type
            && int.TryParse(parts[2], System.Globalization.CultureInfo.InvariantCulture, out var index)
            && index < origins[type.Index].Length)
        {
            return origins[type.Index][index].Locate(parts.Length == 4 ? $"/{parts[3]}" : "") with { JsonPointer = pointer };
        }

        return file with { JsonPointer = pointer };
    };
}

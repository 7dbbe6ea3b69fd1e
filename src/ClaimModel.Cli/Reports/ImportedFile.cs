using ClaimModel.Interchange;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Reports;

/// <summary>A file that was imported.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Records">The records that were imported.</param>
/// <param name="Problems">The problems that are listed.</param>
/// <param name="CountOf">Returns the number of problems of a severity, including those that are not listed.</param>
/// <param name="Losses">What the model has no member for.</param>
internal sealed record ImportedFile(IImportFormat Format, RecordCounts Records, ValueList<Diagnostic> Problems, Func<DiagnosticSeverity, long> CountOf, ValueList<ImportLoss> Losses)
{
    public bool HasErrors => CountOf(DiagnosticSeverity.Error) > 0;
}

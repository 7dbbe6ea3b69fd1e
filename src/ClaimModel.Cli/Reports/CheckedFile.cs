using ClaimModel.Cli.Input;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Reports;

/// <summary>A dataset that was read and validated.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Lines">Its lines, for those who show them.</param>
/// <param name="Records">How many records could be read.</param>
/// <param name="Report">Everything wrong or doubtful.</param>
/// <param name="IsValid">Whether it counts as valid.</param>
/// <param name="IsComplete">Whether it was gone through to its end.</param>
internal sealed record CheckedFile(InputFile File, ISourceLines Lines, RecordCounts Records, ValidationReport Report, bool IsValid, bool IsComplete = true)
{
    public long Errors => Report.Count(DiagnosticSeverity.Error);

    public long Warnings => Report.Count(DiagnosticSeverity.Warning);

    public long Infos => Report.Count(DiagnosticSeverity.Info);
}

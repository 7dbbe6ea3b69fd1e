using ClaimModel.Cli.Input;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Reports;

/// <summary>A dataset that was validated.</summary>
/// <param name="File">The origin of the dataset.</param>
/// <param name="Lines">The lines of the file.</param>
/// <param name="Records">The number of records that were read.</param>
/// <param name="Report">The result of validation.</param>
/// <param name="IsValid">Whether the dataset is considered valid.</param>
/// <param name="IsComplete">Whether the whole file was validated; false if validation was canceled.</param>
internal sealed record CheckedFile(InputFile File, SourceLines Lines, RecordCounts Records, ValidationReport Report, bool IsValid, bool IsComplete = true)
{
    public ProblemCounts Problems { get; } = ProblemCounts.Of(Report);
}

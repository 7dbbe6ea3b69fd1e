using ClaimModel.Cli.Input;

namespace ClaimModel.Cli.Output;

/// <summary>A dataset that was read and validated.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Text">Its bytes.</param>
/// <param name="Records">How many records could be read.</param>
/// <param name="Report">Everything wrong or doubtful.</param>
/// <param name="IsValid">Whether it counts as valid.</param>
internal sealed record CheckedFile(InputFile File, ReadOnlyMemory<byte> Text, RecordCounts Records, ValidationReport Report, bool IsValid)
{
    public long Errors => Report.Count(DiagnosticSeverity.Error);

    public long Warnings => Report.Count(DiagnosticSeverity.Warning);

    public long Infos => Report.Count(DiagnosticSeverity.Info);
}

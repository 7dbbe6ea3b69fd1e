using ClaimModel.JsonLines;
using ClaimModel.Values;

namespace ClaimModel.Cli.Reports;

/// <summary>The totals of all files.</summary>
internal sealed record CheckTotals
{
    public int Files { get; init; }

    public int Invalid { get; init; }

    public ProblemCounts Problems { get; init; }

    public RecordCounts Records { get; init; }

    /// <summary>Gets the number of problems that are not shown, because they exceed the maximum number.</summary>
    public long Omitted { get; init; }

    /// <summary>Error messages about files that were not found or not read completely.</summary>
    public ValueList<string> FileErrors { get; init; }

    /// <summary>Gets the exit code of the tool.</summary>
    public int ExitCode { get; init; }

    /// <summary>Gets the note that problems were omitted; null if none were.</summary>
    public string? OmissionNote =>
        Omitted == 0 ? null : $"{MessageText.Count(Omitted, "more problem is", "more problems are")} not shown; --max-problems sets the maximum number.";

    public CheckTotals With(CheckedFile file, long omitted) => this with
    {
        Files = Files + 1,
        Invalid = Invalid + (file.IsValid ? 0 : 1),
        Problems = Problems + file.Problems,
        Records = Records + file.Records,
        Omitted = Omitted + omitted,
        ExitCode = Math.Max(ExitCode, file.IsValid ? Terminal.ExitCode.Valid : Terminal.ExitCode.Problems),
    };

    /// <summary>Adds an error message about a file.</summary>
    public CheckTotals WithFileError(string message, int exitCode) => this with { FileErrors = FileErrors.Add(message), ExitCode = exitCode };
}

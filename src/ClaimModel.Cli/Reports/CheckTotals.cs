using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Reports;

/// <summary>The totals of all files.</summary>
internal sealed record CheckTotals
{
    public int Files { get; init; }

    public int Invalid { get; init; }

    public long Errors { get; init; }

    public long Warnings { get; init; }

    public long Infos { get; init; }

    public RecordCounts Records { get; init; }

    /// <summary>How many problems are not shown, being more than were asked for.</summary>
    public long Hidden { get; init; }

    /// <summary>What could not be found or read, in sentences.</summary>
    public ValueList<string> NotRead { get; init; }

    /// <summary>What the tool ends with.</summary>
    public int ExitCode { get; init; }

    /// <summary>The note that problems were omitted from the output; null if none were.</summary>
    public string? OmissionNote =>
        Hidden == 0 ? null : $"{Counted.Of(Hidden, "more problem is", "more problems are")} left out; --max-problems sets how many are written.";

    public CheckTotals With(CheckedFile file, long hidden) => this with
    {
        Files = Files + 1,
        Invalid = Invalid + (file.IsValid ? 0 : 1),
        Errors = Errors + file.Errors,
        Warnings = Warnings + file.Warnings,
        Infos = Infos + file.Infos,
        Records = Records + file.Records,
        Hidden = Hidden + hidden,
    };
}

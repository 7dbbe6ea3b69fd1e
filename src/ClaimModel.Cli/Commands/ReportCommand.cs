using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;
using ClaimModel.Interchange;
using ClaimModel.Interchange.Reporting.Pages;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel report</c>: writes a dataset as web pages.</summary>
internal sealed class ReportCommand : ToolCommand
{
    /// <summary>The number of claims above which a report on one page is too long to be read and loaded.</summary>
    private const int MaxClaimsOnPage = 2_000;

    /// <summary>The size of a page in bytes above which browsers, above all on phones, take long to show it.</summary>
    private const long MaxPageSize = 10_000_000;

    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<string> _output = SharedOptions.Output("The report: a file such as report.html for one page, a folder such as report for several pages, or - for standard output.");
    private readonly Option<string?> _topic = new("--topic") { Description = "Show only claims about this topic and narrower ones, and the claims that contradict them.", HelpName = "ID" };
    private readonly Option<string?> _actor = new("--actor") { Description = "Show only claims by this actor, or by others on its behalf, and the claims that contradict them.", HelpName = "ID" };

    private readonly Option<int?> _limit = SharedOptions.Number(
        "--limit", "The maximum number of claims. Claims of contradictions come first; the report says how many were left out.", 1, int.MaxValue);

    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly Option<string?> _title = new("--title") { Description = "The title of the report; by default that of the dataset.", HelpName = "TEXT" };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the report if it exists." };
    private readonly ReadingOptions _reading = new();

    public ReportCommand(ToolConsole console)
        : base(
            "report",
            "Writes a dataset as web pages to read and publish: an overview, contradictions side by side, who stands against whom, and all claims with their quotes and sources.",
            console) => AddAll([_path, _output, _topic, _actor, _limit, _language, _title, _force, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel report moscow.claims.json -o report.html", "Write a report on one page."),
        ("claimmodel report big.claims.jsonl -o report", "Write a report of a large dataset as a folder of pages; open report/index.html."),
        ("claimmodel report moscow.claims.json -o syria.html --topic syria", "Write a report on one topic."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the report was written"),
        (ExitCode.Problems, "the dataset cannot be read without errors; nothing was written"),
        (ExitCode.Usage, "invalid command line, the actor or topic does not exist, the dataset is too large for one page, or the output exists and --force was not specified"),
        (ExitCode.FileError, "a file cannot be read or written"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; nothing was written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var output = arguments.GetRequiredValue(_output);
        var isFolder = IsFolder(output);
        var page = isFolder ? null : OutputTarget.OfAnyFormat(Console, output);
        if ((page is { IsExistingFile: true } || (isFolder && HasContent(output))) && !arguments.GetValue(_force))
        {
            throw new UsageException($"The {(isFolder ? "folder" : "file")} {ScreenText.QuotedPath(output)} already exists. Use --force to replace the report in it.");
        }

        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, _reading.Of(arguments), cancellationToken);
        var read = DatasetReader.Read(input, cancellationToken);
        if (read.HasErrors)
        {
            Console.WriteError($"{ScreenText.FilePath(input.File.Name)} has {DatasetReader.ErrorCount(read)}; nothing was written. \"claimmodel validate\" lists the errors.");
            return ExitCode.Problems;
        }

        var options = OptionsOf(arguments, read.Dataset);
        try
        {
            var validation = read.Validate(new ValidationOptions { MaxDiagnostics = 1 }, cancellationToken);
            var summary = ProgressDisplay.Run(Console, $"Writing {output}", read.Dataset.Claims.Count, progress => page is null
                ? WriteFolder(read.Dataset, output, options with { Progress = progress }, cancellationToken)
                : WritePage(read.Dataset, page, options with { Progress = progress }, cancellationToken));
            WriteSummary(summary, page, output);
            WriteWarnings(validation, input, page, output);
            return ExitCode.Valid;
        }
        catch (OperationCanceledException)
        {
            Console.WriteError("Interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
    }

    private static ReportSummary WritePage(ClaimDataset dataset, OutputTarget page, ReportOptions options, CancellationToken cancellationToken)
    {
        var claims = ClaimReport.CountClaims(dataset, options);
        if (claims > MaxClaimsOnPage && options.Limit is null)
        {
            throw new UsageException(
                $"The report has {MessageText.Count(claims, "claim")}, which is too much for one page (at most {MessageText.Number(MaxClaimsOnPage)}). "
                + $"To write a folder of pages, specify a name without extension, such as \"-o report\"; or select claims with --topic, --actor or --limit.");
        }

        ReportSummary? summary = null;
        page.WriteAtomically(stream =>
        {
            summary = ClaimReport.Write(dataset, stream, options, cancellationToken);
            return true;
        });
        return summary!; // WriteAtomically has called the function
    }

    private static string? TitleOf(string? title) =>
        title is not null && string.IsNullOrWhiteSpace(title) ? throw new UsageException("--title requires a text; without this option, the title is that of the dataset.") : title;

    private ReportSummary WriteFolder(ClaimDataset dataset, string output, ReportOptions options, CancellationToken cancellationToken) =>
        FileAccessException.Translate(output, "written", () =>
        {
            using var folder = new ReportFolder(Console.FullPath(output), output);
            using var unfinished = Console.DeleteIfKilled(folder);
            return ClaimReport.WriteFolder(dataset, folder, options, cancellationToken);
        });

    private ReportOptions OptionsOf(ParseResult arguments, ClaimDataset dataset) => new()
    {
        Title = TitleOf(arguments.GetValue(_title)),
        Language = arguments.GetValue(_language),
        Topic = arguments.GetValue(_topic) is { } topic ? DatasetSelection.FindTopic(dataset, topic).Id : default(TopicId?),
        Actor = arguments.GetValue(_actor) is { } actor ? DatasetSelection.FindActor(dataset, actor).Id : default(ActorId?),
        Limit = arguments.GetValue(_limit),
        Created = DateOnly.FromDateTime(Console.Clock.GetUtcNow().UtcDateTime),
    };

    private void WriteSummary(ReportSummary summary, OutputTarget? page, string output)
    {
        var text = page is { IsStandardOutput: true } ? Console.Error : Console.Out;
        if (page is not { IsStandardOutput: true })
        {
            var start = page is null ? System.IO.Path.Combine(output, PagePlan.Index) : page.Name;
            text.WriteLine($"Wrote {ScreenText.FilePath(start)}{(summary.Pages > 1 ? $" and {MessageText.Count(summary.Pages - 1, "other page")}" : "")}: "
                + $"{MessageText.Count(summary.Claims, "claim")}, {MessageText.Count(summary.Contradictions, "contradiction")}.");
        }

        if (summary is { OmittedClaims: > 0 } or { OmittedContradictions: > 0 })
        {
            text.WriteLine($"Left out because of --limit: {MessageText.Count(summary.OmittedClaims, "claim")}, {MessageText.Count(summary.OmittedContradictions, "contradiction")}.");
        }
    }

    /// <summary>Warns of violations of rules in the dataset, which the report repeats as they are, and of a page that is too large.</summary>
    private void WriteWarnings(ValidationReport validation, OpenInput input, OutputTarget? page, string output)
    {
        if (validation.HasErrors)
        {
            Console.WriteError(
                $"{ScreenText.FilePath(input.File.Name)} has {MessageText.Count(validation.Count(DiagnosticSeverity.Error), "error")}; the report was written nevertheless. \"claimmodel validate\" lists the errors.");
        }

        if (page is { IsStandardOutput: false } && new FileInfo(Console.FullPath(output)) is { Exists: true, Length: > MaxPageSize } file)
        {
            Console.WriteError(
                $"{ScreenText.FilePath(page.Name)} has {MessageText.Number(file.Length / 1_000_000)} MB, which browsers take long to show. A folder of pages, such as \"-o report\", is faster.");
        }
    }

    /// <summary>Determines whether a report is written as a folder: if the folder exists, or the name has no extension.</summary>
    /// <exception cref="UsageException">The name is neither that of a page nor that of a folder.</exception>
    private bool IsFolder(string output)
    {
        if (output == ToolConsole.StandardStream || output.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return false;
        }

        if (Directory.Exists(Console.FullPath(output)) || System.IO.Path.EndsInDirectorySeparator(output))
        {
            return true;
        }

        return System.IO.Path.GetExtension(output).ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" => false,
            "" => true,
            _ => throw new UsageException(
                $"A report is a web page or a folder of pages, not {ScreenText.QuotedPath(output)}. Specify a name such as \"report.html\" for one page, or \"report\" for a folder; "
                + $"if the name of a new folder has a period, end it with a slash, as in {ScreenText.QuotedPath($"{output}/")}."),
        };
    }

    private bool HasContent(string folder)
    {
        var path = Console.FullPath(folder);
        return Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();
    }
}

using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel validate</c>: reports all problems in datasets.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private const int DefaultMaxProblems = 1000;
    private const int MaxJobs = 1024;

    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string> _format = SharedOptions.Format("The output format: text, json, or sarif for code scanning and editors.", "text", "json", "sarif");
    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Treat warnings as errors (exit code 1)." };
    private readonly Option<string[]> _disabled = new("--disable") { Description = "Disable a rule. Can be repeated; accepts a comma-separated list.", HelpName = "CODE" };
    private readonly Option<string[]> _severities = new("--severity")
    {
        Description = "Change the severity of a rule to error, warning or info. Can be repeated; accepts a comma-separated list.",
        HelpName = "CODE=LEVEL",
    };

    private readonly Option<bool> _partial = new("--partial")
    {
        Description = "Treat the dataset as part of a larger one: references to records that it does not contain are allowed.",
    };

    private readonly Option<int?> _maxProblems = SharedOptions.Number("--max-problems", "The maximum number of problems to show, errors first; all are counted. [default: 1000]", 0, int.MaxValue);
    private readonly Option<int?> _jobs = SharedOptions.Number(
        "--jobs", "The number of threads for JSON Lines; by default the number of cores. The result is the same for any number.", 1, MaxJobs);
    private readonly Option<bool> _summary = new("--summary") { Description = "Print only counts, not problems." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print only problems, not counts; nothing if there are no problems." };
    private readonly Option<string?> _mark = new("--mark")
    {
        Description = "Write a copy of the workbook in which each problem is a comment and a color on its cell. Only for a single workbook.",
        HelpName = "PATH",
    };

    private readonly ReadingOptions _reading = new();

    public ValidateCommand(ToolConsole console)
        : base(
            "validate",
            "Validates datasets, and reports all problems with file, line and column, or cell. Files named *.jsonl, *.ndjson or *.jl are read as "
            + "JSON Lines, of any size, *.yaml and *.yml as YAML, and *.xlsx as workbooks. Standard input and files with other names are read as JSON Lines if their first line is a complete record. Each can be compressed with gzip.",
            console) =>
        AddAll([_paths, _format, _warningsAsErrors, _disabled, _severities, _partial, _maxProblems, _jobs, _summary, _quiet, _mark, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel validate moscow.claims.json", "Validate a dataset."),
        ("claimmodel validate data \"archive/**/2017-*.claims.json\"", "Validate all datasets in a folder, and all that match a pattern."),
        ("claimmodel validate big.claims.jsonl.gz --jobs 2", "Validate JSON Lines of any size, with two threads."),
        ("curl -s https://example.org/x.claims.json | claimmodel validate -", "Validate standard input."),
        ("claimmodel validate data --warnings-as-errors --disable CM0013", "Treat warnings as errors, except those of one rule."),
        ("claimmodel validate claims.xlsx --mark marked.xlsx", "Validate a workbook, and mark the problems in a copy."),
        ("claimmodel validate data --format sarif > claimmodel.sarif", "Write a report for a code-scanning service."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all datasets are valid; there may be warnings"),
        (ExitCode.Problems, "there are errors, or warnings with --warnings-as-errors"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.FileError, "a file cannot be read, or a folder does not contain any datasets; other files are validated nevertheless"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; problems found so far in JSON Lines are reported"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var format = arguments.GetRequiredValue(_format);
        var (isSummary, isQuiet) = (arguments.GetValue(_summary), arguments.GetValue(_quiet));
        if (isSummary && isQuiet)
        {
            throw new UsageException("--summary and --quiet cannot be used together.");
        }

        if (isSummary && format != "text")
        {
            throw new UsageException($"--summary cannot be used with --format {format}.");
        }

        var rules = RuleSelection.Rules(arguments.GetValue(_disabled) ?? [], arguments.GetValue(_severities) ?? []);
        var check = new DatasetCheck(Console)
        {
            Input = _reading.Of(arguments),
            Validation = new ValidationOptions { Rules = rules, AllowExternalReferences = arguments.GetValue(_partial), TimeProvider = Console.Clock },
            WarningsAsErrors = arguments.GetValue(_warningsAsErrors),
            MaxProblems = arguments.GetValue(_maxProblems) ?? DefaultMaxProblems,
            MaxDegreeOfParallelism = arguments.GetValue(_jobs),
            OnChecked = arguments.GetValue(_mark) is { } copy ? new MarkedCopy(Console, copy).Write : null,
        };
        IProblemReport report = format switch
        {
            "json" => new JsonReport(Console, static (problems, _) => ProblemJson.ArrayOf(problems)),
            "sarif" => new JsonReport(Console, new SarifFormat(Console.Folder, RuleSelection.All).Json),
            _ => new TextReport(Console, showsProblems: !isSummary, showsCounts: !isQuiet),
        };
        return check.Run(arguments.GetRequiredValue(_paths), report, cancellationToken);
    }
}

using System.CommandLine;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel validate</c>: says everything that is wrong with datasets.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private const int DefaultMaxProblems = 1000;
    private const int MostJobs = 1024;
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string> _format = SharedOptions.Format("How to report: text for people, json for programs, sarif for code scanning and editors.", Text, Json, Sarif);
    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Let warnings count as errors: exit code 1." };
    private readonly Option<string[]> _disabled = new("--disable") { Description = "Leave a rule out; may be repeated, or given a list with commas.", HelpName = "CODE" };
    private readonly Option<string[]> _severities = new("--severity") { Description = "Give a rule another severity: error, warning or info; may be repeated.", HelpName = "CODE=LEVEL" };
    private readonly Option<bool> _partial = new("--partial") { Description = "Take the dataset as part of a larger one: references to records elsewhere are no problem." };
    private readonly Option<int?> _maxProblems = SharedOptions.Number("--max-problems", "Show no more than N problems, and count the rest. [default: 1000]", 0, int.MaxValue);
    private readonly Option<int?> _jobs = SharedOptions.Number("--jobs", "How many threads go through JSON Lines; one a core by default. What is found is the same.", 1, MostJobs);
    private readonly Option<bool> _summary = new("--summary") { Description = "Print counts only." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only, without counts: nothing where there are none." };
    private readonly Option<bool> _comments = SharedOptions.Comments();

    public ValidateCommand(ToolConsole console)
        : base("validate", "Reads datasets and says everything that is wrong with them, with file, line and column. A file named *.jsonl or *.jsonl.gz is read as "
            + "JSON Lines, of any size; standard input where its first line is a whole record.", console)
    {
        Add(_paths);
        Add(_format);
        Add(_warningsAsErrors);
        Add(_disabled);
        Add(_severities);
        Add(_partial);
        Add(_maxProblems);
        Add(_jobs);
        Add(_summary);
        Add(_quiet);
        Add(_comments);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel validate moscow.claims.json", "Check one dataset."),
        new("claimmodel validate data \"archive/**/2017-*.claims.json\"", "Check all of a folder, and all that match a pattern."),
        new("claimmodel validate big.claims.jsonl.gz --jobs 2", "Check JSON Lines of any size, with two threads."),
        new("curl -s https://example.org/x.claims.json | claimmodel validate -", "Check standard input."),
        new("claimmodel validate data --warnings-as-errors --disable CM0013", "Be strict, but let one rule be."),
        new("claimmodel validate data --format sarif > claimmodel.sarif", "Report to a code-scanning service."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all datasets are valid; there may be warnings"),
        (ExitCode.Problems, "there are errors, or warnings with --warnings-as-errors"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.Unreadable, "a file cannot be read, or a folder holds no dataset; the other files are checked all the same"),
        (ExitCode.Interrupted, "ended by Ctrl+C; of JSON Lines, what was found so far is reported"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var format = arguments.GetRequiredValue(_format);
        var (isSummary, isQuiet) = (arguments.GetValue(_summary), arguments.GetValue(_quiet));
        if (isSummary && isQuiet)
        {
            throw new UsageException("--summary prints counts only and --quiet prints none: give one of them.");
        }

        if (isSummary && format != Text)
        {
            throw new UsageException($"--summary goes with --format text, not with --format {format}.");
        }

        var rules = RuleChoice.Rules(arguments.GetValue(_disabled) ?? [], arguments.GetValue(_severities) ?? []);
        var check = new DatasetCheck(Console)
        {
            Reading = new ReadOptions { AllowCommentsAndTrailingCommas = arguments.GetValue(_comments) },
            Validation = new ValidationOptions { Rules = rules, AllowExternalReferences = arguments.GetValue(_partial), TimeProvider = Console.Clock },
            WarningsAsErrors = arguments.GetValue(_warningsAsErrors),
            MaxProblems = arguments.GetValue(_maxProblems) ?? DefaultMaxProblems,
            MaxDegreeOfParallelism = arguments.GetValue(_jobs),
        };
        IProblemReport report = format switch
        {
            Json => new JsonReport(Console),
            Sarif => new SarifReport(Console, RuleSet.Default.Rules),
            _ => new TextReport(Console, showsProblems: !isSummary, showsCounts: !isQuiet),
        };
        return check.Run(arguments.GetRequiredValue(_paths), report, cancellation);
    }
}

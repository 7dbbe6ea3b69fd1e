using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;
using ClaimModel.Interchange;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel duplicates</c>: suggests which records of a dataset may be the same.</summary>
internal sealed class DuplicatesCommand : DatasetCommand
{
    private readonly Option<string?> _minimum = SharedOptions.Choice(
        "--minimum", "weak|moderate|strong", "Show only suggestions of this strength and above. [default: weak]", ["weak", "moderate", "strong"]);

    private readonly Option<string> _format = SharedOptions.PageFormat();

    public DuplicatesCommand(ToolConsole console)
        : base(
            "duplicates",
            "Suggests which actors, sources and claims may be the same, with reasons: similar names, also in different scripts, addresses of the same page, and texts that "
            + "differ only in case and punctuation. Nothing is changed. The exit code does not depend on what is found.",
            console) => AddAll([Path, _minimum, _format, .. Reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel duplicates imported.claims.jsonl", "Show what may have been entered twice."),
        ("claimmodel duplicates imported.claims.jsonl --minimum strong --format json", "Print only the most certain suggestions, for a program."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "success, whether or not anything was found"),
        (ExitCode.Problems, "the dataset has errors; what could be read was searched"),
        (ExitCode.Usage, "invalid command line"),
        (ExitCode.FileError, "the file cannot be read"),
    ];

    /// <remarks>Programs that read JSON expect a JSON value.</remarks>
    protected override bool AlwaysShows(ParseResult arguments) => arguments.GetRequiredValue(_format) == "json";

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var minimum = arguments.GetValue(_minimum) switch
        {
            "strong" => DuplicateStrength.Strong,
            "moderate" => DuplicateStrength.Moderate,
            _ => DuplicateStrength.Weak,
        };
        var view = new DuplicatesView(dataset, DuplicateFinder.Find(dataset, minimum, cancellationToken));
        switch (arguments.GetRequiredValue(_format))
        {
            case "json":
                Console.Out.Write(view.Json());
                break;
            case "markdown":
                Console.Out.Write(view.Markdown());
                break;
            default:
                view.WriteText(Console);
                break;
        }
    }
}

using System.CommandLine;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel rules</c>: lists the rules that datasets are validated against.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Option<string> _format = SharedOptions.PageFormat();

    public RulesCommand(ToolConsole console)
        : base("rules", "Lists the rules that datasets are validated against and those of imports, with code, severity and name.", console) => Add(_format);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel rules", "List all rules, one per line."),
        ("claimmodel rules --format markdown > rules.md", "Write a Markdown page that documents all rules."),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var rules = RuleSelection.All;
        Console.Out.Write(arguments.GetRequiredValue(_format) switch
        {
            "json" => RuleList.Json(rules),
            "markdown" => RuleList.Markdown(rules),
            _ => RuleList.Text(rules),
        });
        return ExitCode.Valid;
    }
}

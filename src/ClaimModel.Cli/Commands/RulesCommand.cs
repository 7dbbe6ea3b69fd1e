using System.CommandLine;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel rules</c>: lists what datasets are checked for.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Option<string> _format = SharedOptions.Format("How to list them: text for people, json for programs, markdown for documentation.", "text", "json", "markdown");

    public RulesCommand(ToolConsole console)
        : base("rules", "Lists the rules that datasets are checked for, with code, severity and name.", console) => Add(_format);

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel rules", "List all rules, a line each."),
        new("claimmodel rules --format markdown > rules.md", "Write a page about them."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the rules were listed"),
        (ExitCode.Usage, "invalid command line"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var rules = RuleSet.Default.Rules;
        Console.Out.Write(arguments.GetRequiredValue(_format) switch
        {
            "json" => RuleList.Json(rules),
            "markdown" => RuleList.Markdown(rules),
            _ => RuleList.Text(rules),
        });
        return ExitCode.Valid;
    }
}

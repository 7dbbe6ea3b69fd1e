using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;
using Spectre.Console;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel explain</c>: explains what rules require, why, and how to fix a violation.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    /// <summary>The maximum width; longer lines are hard to read.</summary>
    private const int MaxWidth = 100;

    private readonly Argument<string[]> _codes = new("CODE")
    {
        Description = "Codes of rules, such as CM0013, or names of rules.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ExplainCommand(ToolConsole console)
        : base("explain", "Explains rules: what they require and why, an example that violates them, and the fix.", console) => Add(_codes);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel explain CM0013", "Explain the rule of a message."),
        ("claimmodel explain date-form interval-form", "Explain two rules by name."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "success"),
        (ExitCode.Usage, "a rule does not exist; the other rules are explained"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Valid;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in arguments.GetRequiredValue(_codes))
        {
            if (RuleSelection.TryFind(code) is not { } rule)
            {
                Console.WriteError(RuleSelection.MissingMessage(code));
                exitCode = ExitCode.Usage;
            }
            else if (explained.Add(rule.Code))
            {
                if (explained.Count > 1)
                {
                    Console.Out.WriteLine();
                }

                Print(rule);
            }
        }

        return exitCode;
    }

    private void Print(Rule rule) => Console.Out.Write(Page.Of(Console, Math.Min(Console.Width, MaxWidth), screen =>
    {
        screen.Write(new Paragraph($"{rule.Code} {rule.Name}", Styles.Bold)
            .Append(" (").Append(rule.Severity.ToWord(), Styles.For(rule.Severity)).Append($")\n{rule.Title}\n"));
        var details = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        details.AddRow(new Text("Why"), new Text(rule.Rationale));
        details.AddRow(new Text("Example"), new Text(rule.Example));
        details.AddRow(new Text("Fix"), new Text(rule.Fix));
        screen.Write(details);
    }));
}

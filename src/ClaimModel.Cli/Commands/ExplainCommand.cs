using System.CommandLine;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel explain</c>: says what a rule is for, and how to mend a breach.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Argument<string[]> _codes = new("CODE")
    {
        Description = "Codes of rules, such as CM0013, or their names.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ExplainCommand(ToolConsole console)
        : base("explain", "Explains rules: what they require and why, an example that breaks them, and the mend.", console) => Add(_codes);

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel explain CM0013", "Explain the rule that a message names."),
        new("claimmodel explain date-form interval-form", "Explain two rules by their names."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the rules were explained"),
        (ExitCode.Usage, "there is no such rule; those that there are were explained all the same"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Valid;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in arguments.GetRequiredValue(_codes))
        {
            if (RuleChoice.TryFind(code) is not { } rule)
            {
                Console.Complain($"There is no rule {ScreenText.Quoted(code)}.{RuleChoice.DidYouMean(code)} \"claimmodel rules\" lists them all.");
                exitCode = ExitCode.Usage;
            }
            else if (explained.Add(rule.Code))
            {
                Console.Out.WriteLine(explained.Count > 1 ? $"\n{Explained(rule)}" : Explained(rule));
            }
        }

        return exitCode;
    }

    private string Explained(Rule rule)
    {
        var paint = new Paint(Console);
        var word = paint.Severity(rule.Severity, rule.Severity.ToWord());
        return $"""
            {paint.Place($"{rule.Code} {rule.Name}")} ({word})
            {Part("", rule.Title)}
            {Part("Why      ", rule.Rationale)}
            {Part("Example  ", rule.Example)}
            {Part("Fix      ", rule.Fix)}
            """.ReplaceLineEndings("\n");
    }

    private string Part(string label, string text)
    {
        var indent = new string(' ', label.Length);
        return label + string.Join($"\n{indent}", Wrapping.Lines(text, Math.Min(Console.Width, 100) - label.Length));
    }
}

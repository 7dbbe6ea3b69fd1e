using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Understands which rules a command line names.</summary>
internal static class RuleChoice
{
    /// <summary>The rule with a code or a name, in whatever case.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Rule Find(string word) =>
        TryFind(word) ?? throw new UsageException($"There is no rule {ScreenText.Quoted(word)}.{DidYouMean(word)} \"claimmodel rules\" lists them all.");

    public static Rule? TryFind(string word) => RuleSet.Default.Rules.FirstOrDefault(rule =>
        string.Equals(rule.Code, word, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, word, StringComparison.OrdinalIgnoreCase));

    public static string DidYouMean(string word) =>
        MessageText.DidYouMean(SpellingSuggestion.For(word, RuleSet.Default.Rules.SelectMany(rule => new[] { rule.Code, rule.Name })));

    /// <summary>The rules that apply once some are left out and others weigh more or less.</summary>
    /// <param name="disabled">Codes, or lists of them with commas between.</param>
    /// <param name="severities">Such as <c>CM0013=error</c>, or lists of them with commas between.</param>
    /// <exception cref="UsageException">A rule or a severity does not exist.</exception>
    public static RuleSet Rules(IEnumerable<string> disabled, IEnumerable<string> severities)
    {
        var rules = RuleSet.Default;
        foreach (var word in Words(severities))
        {
            var parts = word.Split('=');
            if (parts.Length != 2)
            {
                throw new UsageException($"--severity takes CODE=error, CODE=warning or CODE=info, not {ScreenText.Quoted(word)}.");
            }

            var severity = Severity(parts[1].Trim());
            var rule = Find(parts[0].Trim());
            rules = rules.WithSeverity((severity == DiagnosticSeverity.Error ? rule : Changeable(rule)).Code, severity);
        }

        return rules.Without([.. Words(disabled).Select(word => Changeable(Find(word)).Code)]);
    }

    /// <exception cref="UsageException">The rule stays an error.</exception>
    private static Rule Changeable(Rule rule) =>
        RuleSet.StaysError(rule)
            ? throw new UsageException($"Rule {rule.Code} stays an error: what breaks it is left out of the dataset.")
            : rule;

    private static IEnumerable<string> Words(IEnumerable<string> lists) =>
        lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static DiagnosticSeverity Severity(string word) => word.ToUpperInvariant() switch
    {
        "ERROR" => DiagnosticSeverity.Error,
        "WARNING" => DiagnosticSeverity.Warning,
        "INFO" => DiagnosticSeverity.Info,
        _ => throw new UsageException($"{ScreenText.Quoted(word)} is no severity: error, warning or info.{MessageText.DidYouMean(SpellingSuggestion.For(word, ["error", "warning", "info"]))}"),
    };
}

using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Interchange;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Finds the rules and severities that a command line specifies.</summary>
internal static class RuleSelection
{
    private static readonly Dictionary<string, DiagnosticSeverity> Severities =
        Enum.GetValues<DiagnosticSeverity>().OrderDescending().ToDictionary(severity => severity.ToWord(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets all rules: those of datasets, and those of imports.</summary>
    public static ValueList<Rule> All { get; } = [.. RuleSet.Default.Rules, .. ImportRules.All];

    /// <summary>Returns the rule with a code or name, ignoring case; null if it does not exist.</summary>
    public static Rule? TryFind(string word) => All.FirstOrDefault(rule =>
        string.Equals(rule.Code, word, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the error message for a rule that does not exist.</summary>
    public static string MissingMessage(string word)
    {
        var suggestion = SpellingSuggestion.For(word, All.SelectMany(rule => new[] { rule.Code, rule.Name }));
        return $"There is no rule {ScreenText.Quoted(word)}.{MessageText.DidYouMean(suggestion)} \"claimmodel rules\" lists all rules.";
    }

    /// <summary>Returns the default rules without those that are disabled, and with changed severities.</summary>
    /// <param name="disabled">Codes or names of rules, or comma-separated lists of them.</param>
    /// <param name="severities">Severities such as <c>CM0013=error</c>, or comma-separated lists of them.</param>
    /// <exception cref="UsageException">A rule or severity does not exist, or cannot be changed.</exception>
    public static RuleSet Rules(IEnumerable<string> disabled, IEnumerable<string> severities)
    {
        var rules = RuleSet.Default;
        foreach (var word in Words(severities))
        {
            if (word.Split('=', StringSplitOptions.TrimEntries) is not [var code, var level])
            {
                throw new UsageException($"--severity must be CODE=error, CODE=warning or CODE=info, not {ScreenText.Quoted(word)}.");
            }

            var severity = Severity(level);
            var rule = Find(code);
            rules = rules.WithSeverity((severity == DiagnosticSeverity.Error ? rule : Changeable(rule)).Code, severity);
        }

        return rules.Without([.. Words(disabled).Select(word => Changeable(Find(word)).Code)]);
    }

    private static Rule Find(string word)
    {
        var rule = TryFind(word) ?? throw new UsageException(MissingMessage(word));
        return ImportRules.All.Contains(rule) ? throw new UsageException($"Rule {rule.Code} is a rule of imports, which cannot be disabled or changed.") : rule;
    }

    private static Rule Changeable(Rule rule) =>
        RuleSet.IsAlwaysError(rule)
            ? throw new UsageException($"Rule {rule.Code} is always an error, because values that violate it are not included in the dataset.")
            : rule;

    private static IEnumerable<string> Words(IEnumerable<string> lists) =>
        lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static DiagnosticSeverity Severity(string word) => Severities.TryGetValue(word, out var severity)
        ? severity
        : throw new UsageException(
            $"{ScreenText.Quoted(word)} is not a severity; use error, warning or info.{MessageText.DidYouMean(SpellingSuggestion.For(word, Severities.Keys))}");
}

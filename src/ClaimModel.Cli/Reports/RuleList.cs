using System.Globalization;
using System.Text;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>The list of rules as text, JSON and Markdown.</summary>
internal static class RuleList
{
    /// <summary>The rules that no longer exist. Their codes are not used again.</summary>
    private static readonly (string Code, string Name, string Reason)[] Retired =
    [
        ("CM4206", "quantity-amount-or-range", "An amount may have bounds"),
        ("CM5208", "confidence-needs-method", "People may state a confidence, too"),
    ];

    public static string Text(IReadOnlyList<Rule> rules)
    {
        var width = rules.Max(rule => rule.Name.Length);
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Code}  {rule.Severity.ToWord(),-7}  {rule.Name.PadRight(width)}  {rule.Title}\n");
        }

        return text.ToString();
    }

    public static string Json(IReadOnlyList<Rule> rules) =>
        JsonText.Of(rules.Select(RuleJson.Of), ReportJsonContext.Default.IEnumerableRuleJson);

    /// <summary>Returns a Markdown page with a table for each range of codes, followed by a section for each rule in it.</summary>
    public static string Markdown(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("# Rules\n\nThese are the rules that documents and datasets must follow. Each has a code that is never reused, ")
            .Append("a default severity, a rationale, an example of what it reports, and the fix. ")
            .Append("This page is generated with `claimmodel rules --format markdown`.\n");
        foreach (var range in rules.GroupBy(RangeOf))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {range.Key}\n\n").Append(MarkdownText.Row("Code", "Severity", "Name", "Rule")).Append(MarkdownText.Rule(4));
            foreach (var rule in range)
            {
                var link = $"[{rule.Code}](#{rule.Code.ToLowerInvariant()}-{rule.Name})";
                text.Append(MarkdownText.Row(link, rule.Severity.ToWord(), $"`{rule.Name}`", rule.Title.Replace("|", "\\|", StringComparison.Ordinal)));
            }

            foreach (var rule in range)
            {
                AppendSection(text, rule);
            }
        }

        text.Append("\n## Retired rules\n\nThese rules no longer exist. Their codes are not used again.\n\n").Append(MarkdownText.Row("Code", "Name", "Reason")).Append(MarkdownText.Rule(3));
        foreach (var (code, name, reason) in Retired)
        {
            text.Append(MarkdownText.Row(code, $"`{name}`", reason));
        }

        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, Rule rule)
    {
        var label = rule.Severity == DiagnosticSeverity.Info ? "Example" : "Invalid";
        text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Code} {rule.Name}\n\n{rule.Title} ({rule.Severity.ToWord()})\n\n{rule.Rationale}\n\n");
        text.Append(IsCode(rule.Example) ? $"{label}:\n\n    {rule.Example.ReplaceLineEndings("\n    ")}\n\n" : $"{label}: {rule.Example}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Fix: {rule.Fix}\n");
    }

    /// <summary>Determines whether an example is code, rather than a description of a case.</summary>
    private static bool IsCode(string example) => !char.IsAsciiLetterLower(example[0]) || example.StartsWith("new ", StringComparison.Ordinal);

    /// <summary>Returns the heading for rules whose codes begin with the same digit.</summary>
    private static string RangeOf(Rule rule) => rule.Code[2] switch
    {
        '0' => "File and JSON: CM0xxx",
        '1' => "Actors: CM1xxx",
        '2' => "Topics: CM2xxx",
        '3' => "Sources: CM3xxx",
        '4' => "Claims: CM4xxx",
        '5' => "Contradictions: CM5xxx",
        '6' => "Datasets: CM6xxx",
        _ => "Imports: CM7xxx",
    };
}

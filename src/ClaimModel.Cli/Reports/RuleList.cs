using System.Globalization;
using System.Text;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Reports;

/// <summary>Rules as text, JSON and Markdown.</summary>
internal static class RuleList
{
    public static string Text(IReadOnlyList<Rule> rules)
    {
        var width = rules.Max(rule => rule.Name.Length);
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Code}  {Diagnostic.WordFor(rule.Severity),-7}  {rule.Name.PadRight(width)}  {rule.Title}\n");
        }

        return text.ToString();
    }

    public static string Json(IReadOnlyList<Rule> rules) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", Diagnostic.WordFor(rule.Severity));
            json.WriteString("title", rule.Title);
            json.WriteString("reason", rule.Rationale);
            json.WriteString("example", rule.Example);
            json.WriteString("mend", rule.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }) + "\n";

    /// <summary>A page: a table of contents for each range of codes, and a section for each rule.</summary>
    public static string Markdown(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("# Rules\n\nWhat datasets are checked for. A code is never given to another rule. \"claimmodel rules --format markdown\" makes this page.\n");
        foreach (var range in rules.GroupBy(RangeOf))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {range.Key}\n\n| Code | Severity | Name | Rule |\n|---|---|---|---|\n");
            foreach (var rule in range)
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}-{rule.Name}) | {Diagnostic.WordFor(rule.Severity)} | `{rule.Name}` | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Code} {rule.Name}\n\n{rule.Title} ({Diagnostic.WordFor(rule.Severity)})\n\n{rule.Rationale}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"    {rule.Example.ReplaceLineEndings("\n    ")}\n\n{rule.Fix}\n");
        }

        return text.ToString();
    }

    /// <summary>What the rules are about whose codes begin with the same digit.</summary>
    private static string RangeOf(Rule rule) => rule.Code[2] switch
    {
        '0' => "File and JSON: CM0xxx",
        '1' => "Actors: CM1xxx",
        '2' => "Topics: CM2xxx",
        '3' => "Sources: CM3xxx",
        '4' => "Claims: CM4xxx",
        '5' => "Contradictions: CM5xxx",
        _ => "Datasets: CM6xxx",
    };
}

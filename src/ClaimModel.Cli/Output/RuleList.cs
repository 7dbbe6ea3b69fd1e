using System.Globalization;
using System.Text;

namespace ClaimModel.Cli.Output;

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
            json.WriteString("reason", rule.Reason);
            json.WriteString("example", rule.Example);
            json.WriteString("mend", rule.Mend);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }) + "\n";

    public static string Markdown(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("| Code | Severity | Name | Rule |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}-{rule.Name}) | {Diagnostic.WordFor(rule.Severity)} | `{rule.Name}` | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Code} {rule.Name}\n\n{rule.Title} ({Diagnostic.WordFor(rule.Severity)})\n\n{rule.Reason}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"    {rule.Example.ReplaceLineEndings("\n    ")}\n\n{rule.Mend}\n");
        }

        return text.ToString();
    }
}

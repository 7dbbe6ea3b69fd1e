using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimModel.Tests.Browser;

/// <summary>Checks pages with axe: the rules of WCAG 2.2 up to AA, and good practice.</summary>
internal static class Accessibility
{
    private const int MaxElements = 5;

    /// <summary>Fails if axe finds violations, and lists them with the elements.</summary>
    public static async Task CheckAsync(IPage page, string[] rules)
    {
        var result = rules.Length == 0 ? await page.RunAxe() : await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Rules(rules) });
        Assert.True(result.Violations.Length == 0, Describe(page.Url, result.Violations));
    }

    private static string Describe(string address, AxeResultItem[] violations)
    {
        var text = new StringBuilder().AppendLine($"axe found {violations.Length} violations in {address}:");
        foreach (var violation in violations)
        {
            text.AppendLine($"- {violation.Id} ({violation.Impact}): {violation.Help}. {violation.HelpUrl}");
            foreach (var node in violation.Nodes.Take(MaxElements))
            {
                text.AppendLine($"    {node.Html}");
                foreach (var check in node.Any.Concat(node.All).Concat(node.None))
                {
                    text.AppendLine($"        {check.Message}");
                }
            }

            text.AppendLine(violation.Nodes.Length > MaxElements ? $"    and {violation.Nodes.Length - MaxElements} more elements" : "");
        }

        return text.ToString();
    }
}

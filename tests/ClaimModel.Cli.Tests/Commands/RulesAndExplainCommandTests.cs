using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Interchange;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class RulesAndExplainCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rules_Text_HasALineForEach()
    {
        var result = await ToolRun.InAsync(_folder, "rules");

        result.ExitCode.Should().Be(0);
        result.OutLines.Should().HaveCount(RuleSet.Default.Rules.Count + ImportRules.All.Count);
        result.OutLines.Should().ContainSingle(line => line.StartsWith("CM0013  warning  known-member  ", StringComparison.Ordinal))
            .Which.Should().EndWith("  A member is a known member of its record, or its name starts with x-.");
    }

    [Fact]
    public async Task Rules_Json_HasAllMembers()
    {
        var result = await ToolRun.InAsync(_folder, "rules", "--format", "json");

        using var rules = JsonDocument.Parse(result.Out);
        var rule = rules.RootElement.EnumerateArray().Single(rule => rule.GetProperty("code").GetString() == "CM0008");
        rule.EnumerateObject().Select(member => $"{member.Name}: {member.Value}").Should().Equal(
            "code: CM0008",
            "name: no-null",
            "severity: error",
            "title: No value is null.",
            "rationale: Absent, empty and unknown values each have a meaning of their own; null could mean any of them.",
            "example: \"assertedOn\": null",
            "fix: Omit members whose value is not known.");
    }

    [Fact]
    public async Task Rules_Markdown_HasATableForEachRangeAndASectionForEachRule()
    {
        var result = await ToolRun.InAsync(_folder, "rules", "--format", "markdown");

        result.Out.Should().StartWith("# Rules\n\nThese are the rules that documents and datasets must follow.").And.Contain("\n## Claims: CM4xxx\n\n| Code");
        result.Out.Should().Contain("\n## File and JSON: CM0xxx\n\n| Code | Severity | Name | Rule |\n|---|---|---|---|\n| [CM0001](#cm0001-json-syntax) | error | `json-syntax` | The text is valid JSON. |\n");
        result.Out.Should().Contain("""

            ### CM0008 no-null

            No value is null. (error)

            Absent, empty and unknown values each have a meaning of their own; null could mean any of them.

            Invalid:

                "assertedOn": null

            Fix: Omit members whose value is not known.

            """);
        result.Out.Should().Contain("\n\nExample:\n\n    \"claimModel\": \"1.9\"\n\nFix: No action is needed.\n\n");
        result.Out.Split("\n## ").Skip(1).Should().OnlyContain(range => Regex.Count(range, "^\\| \\[CM", RegexOptions.Multiline) == Regex.Count(range, "^### CM", RegexOptions.Multiline));
        result.Out.Should().Contain("\n\nInvalid: a file that an editor saved as UTF-16.\n\nFix: Save the file as UTF-8.\n");
    }

    [Fact]
    public async Task Explain_CodeAndName_ExplainsEachOnce()
    {
        var result = await ToolRun.InAsync(_folder, "explain", "cm0008", "no-null", "minor-version");

        result.ExitCode.Should().Be(0);
        result.Out.Should().Be("""
            CM0008 no-null (error)
            No value is null.
            Why      Absent, empty and unknown values each have a meaning of their own; null could mean any of
                     them.
            Example  "assertedOn": null
            Fix      Omit members whose value is not known.

            CM0020 minor-version (info)
            The document uses a minor version that this reader knows.
            Why      A later minor version may define members that this reader preserves without understanding
                     them.
            Example  "claimModel": "1.9"
            Fix      No action is needed.

            """);
    }

    [Fact]
    public async Task Explain_UnknownCode_ReturnsTwoAndExplainsTheOthers()
    {
        var result = await ToolRun.InAsync(_folder, "explain", "CM00088", "CM0008", "\e[2J");

        result.ExitCode.Should().Be(2);
        result.Out.Should().StartWith("CM0008 no-null (error)\n");
        result.Error.Should().Be("""
            claimmodel: There is no rule "CM00088". Did you mean "CM0008"? "claimmodel rules" lists all rules.
            claimmodel: There is no rule "\u001B[2J". "claimmodel rules" lists all rules.

            """);
    }
}

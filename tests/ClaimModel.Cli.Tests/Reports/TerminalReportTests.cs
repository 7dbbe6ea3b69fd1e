using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Reports;

/// <summary>Reports on a terminal.</summary>
public sealed class TerminalReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_TerminalWithoutColors_ShowsTheSourceLine()
    {
        _folder.With("t.claims.json", "{\n\t\"claimModel\": \"1.0\",\n\t\"topics\": [ { \"id\": \"日本\", \"label\": null } ]\n}\n");

        var result = await ToolRun.InAsync(_folder, console => console with { IsTerminal = true, Width = 80 }, "validate", "t.claims.json", "--quiet");

        result.Out.Should().Be("""
            t.claims.json(3,37): error CM0008: Found null for "label"; it is required.
                3 |     "topics": [ { "id": "日本", "label": null } ]
                  |                                          ^

            """);
    }

    [Fact]
    public async Task Report_TerminalWithColors_ColorsLocationAndSeverity()
    {
        _folder.With("w.claims.json", Datasets.Warning);

        var result = await ToolRun.InAsync(_folder, console => console with { IsTerminal = true, HasColor = true, Width = 60 }, "validate", "w.claims.json");

        result.OutLines[0].Should().StartWith("\e[1mw.claims.json(1,73): \e[0m\e[1;33mwarning CM0013\e[0m: The member ");
        result.OutLines[1].Should().StartWith("\e[2m    1 | …").And.EndWith("\e[0m");
        result.OutLines[2].Should().StartWith("\e[1;33m      | ").And.EndWith("^\e[0m");
        result.OutLines[3].Should().StartWith("w.claims.json: \e[32mvalid\e[0m, 1 warning;");
    }

    [Fact]
    public async Task Report_HostileFile_EscapesControlCharacters()
    {
        const string name = "ev\e[31mil\u202e.claims.json";
        _folder.With(name, "{ \"claimModel\": \"1.0\", \"actors\": [ { \"id\": \"a\u009b[2J\", \"name\": \"\\u001b]0;x\\u0007\", \"\\u001b[1mkind\": 3 } ] }");

        (await ToolRun.InAsync(_folder, "validate", name, "--quiet")).Out.Should().Be("""
            ev\u001B[31mil\u202E.claims.json(1,44): error CM0014: The id "a\u009B[2J" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.
            ev\u001B[31mil\u202E.claims.json(1,81): warning CM0013: The member "\u001B[1mkind" is not a known member of an actor; it is preserved. Custom members start with "x-".

            """);
        foreach (var arguments in new[] { new[] { "validate", name }, ["show", name], ["format", name], ["validate", name, "--format", "json"], ["validate", name, "--format", "sarif"] })
        {
            var result = await ToolRun.InAsync(_folder, console => console with { IsTerminal = true, Width = 80 }, arguments);

            (result.Out + result.Error).Should().NotMatchRegex("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202E]", string.Join(' ', arguments));
            result.ExitCode.Should().Be(1);
        }
    }
}

using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public async Task Json_OneProblem_HasAllMembers()
    {
        var result = await ToolRun.OnAsync(Datasets.Warning, "validate", "-", "--format", "json");

        result.ExitCode.Should().Be(0);
        result.Out.Should().Be("""
            [
              {
                "file": "<stdin>",
                "line": 1,
                "column": 73,
                "severity": "warning",
                "code": "CM0013",
                "message": "The member \"descripton\" is not a known member of a topic; it is preserved. Did you mean \"description\"? Custom members start with \"x-\".",
                "pointer": "/topics/0/descripton",
                "id": "bridge",
                "suggestion": "description"
              }
            ]

            """);
    }

    [Fact]
    public async Task Json_NoProblem_IsAnEmptyArray() =>
        (await ToolRun.OnAsync(Datasets.Empty, "validate", "-", "--format", "json")).Should().Be(new ToolResult(0, "[]\n", ""));

    [Fact]
    public async Task Json_AbsentMembers_AreNull() =>
        (await ToolRun.OnAsync("", "validate", "-", "--format", "json")).Out.Should().Contain("\"pointer\": \"\",\n    \"id\": null,\n    \"suggestion\": null\n");

    [Fact]
    public async Task Json_MoreThanMaxProblems_WritesNoteToStandardError()
    {
        var result = await ToolRun.OnAsync(Datasets.TenErrors, "validate", "-", "--format", "json", "--max-problems", "0");

        result.Should().Be(new ToolResult(1, "[]\n", "claimmodel: 10 more problems are not shown; --max-problems sets the maximum number.\n"));
    }
}

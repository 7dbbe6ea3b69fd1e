using System.Text.Json;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Reports;

public sealed class SarifReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sarif_TenErrors_HasRulesAndResults()
    {
        _folder.With("data of mine/ten#1.claims.json", Datasets.TenErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "data of mine", "--format", "sarif", "--severity", "CM0012=info");

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        using var log = JsonDocument.Parse(result.Out);
        log.RootElement.GetProperty("$schema").GetString().Should().Be("https://json.schemastore.org/sarif-2.1.0.json");
        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        run.GetProperty("newlineSequences").EnumerateArray().Select(sequence => sequence.GetString()).Should().Equal("\r\n", "\n", "\r");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        rules.Should().OnlyContain(rule => rule.GetProperty("help").GetProperty("text").GetString() != ""
            && rule.GetProperty("fullDescription").GetProperty("text").GetString() != "");
        var slip = rules.Single(rule => rule.GetProperty("id").GetString() == "CM0013");
        slip.GetProperty("name").GetString().Should().Be("KnownMember");
        slip.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("A member is a known member of its record, or its name starts with x-.");
        slip.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("warning");

        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Should().HaveCount(10).And.OnlyContain(each =>
            rules[each.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == each.GetProperty("ruleId").GetString());
        results.Select(each => each.GetProperty("level").GetString()).Should().Equal("error", "note", "error", "error", "error", "error", "error", "error", "warning", "error");
        results[0].GetRawText().Should().Be("""
            {
                      "ruleId": "CM0011",
                      "ruleIndex": 10,
                      "level": "error",
                      "message": {
                        "text": "The word \"Person\" is misspelled; write \"person\"."
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "data%20of%20mine/ten%231.claims.json"
                            },
                            "region": {
                              "startLine": 5,
                              "startColumn": 32
                            }
                          },
                          "logicalLocations": [
                            {
                              "fullyQualifiedName": "/actors/0/kind"
                            }
                          ]
                        }
                      ]
                    }
            """);
    }

    [Fact]
    public async Task Sarif_MissingFile_IsAlsoReportedInTheLog()
    {
        var result = await ToolRun.InAsync(_folder, "validate", "none.claims.json", "--format", "sarif");

        result.ExitCode.Should().Be(3);
        using var log = JsonDocument.Parse(result.Out);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("exitCode").GetInt32().Should().Be(3);
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString().Should().Be("There is no file \"none.claims.json\".");
    }

    [Theory]
    [InlineData("/a/b", "/a/b/c d.json", "c%20d.json")]
    [InlineData("/a/b", "c/d.json", "c/d.json")]
    [InlineData("/a/b", "../c/é.json", "../c/%C3%A9.json")]
    [InlineData("/a/b", "x\u001b%.json", "x%1B%25.json")]
    public void ArtifactUri_Path_IsRelativeAndEncoded(string folder, string path, string uri) => ArtifactUri.Of(path, folder).Should().Be(uri);
}

using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class DuplicatesCommandTests
{
    private const string Dataset = """
        { "claimModel": "1.0",
          "actors": [ { "id": "lavrov", "kind": "person", "name": "Sergey Lavrov" }, { "id": "lawrow", "name": "Сергей Лавров" }, { "id": "bush", "name": "George Bush" },
            { "id": "bush-w", "name": "George W. Bush" }, { "id": "nk", "name": "North Korea" }, { "id": "sk", "name": "South Korea" } ],
          "sources": [ { "id": "s1", "url": "http://example.org/a/" }, { "id": "s2", "url": "https://www.example.org/a" } ],
          "claims": [ { "id": "c1", "text": "It rains." }, { "id": "c2", "text": "it rains!" } ] }
        """;

    [Fact]
    public async Task Duplicates_Text_ListsPairsWithReasons() => (await ToolRun.OnAsync(Dataset, "duplicates", "-")).Should().Be(new ToolResult(0, """
        actors "lavrov" and "lawrow" (strong)
            "Sergey Lavrov" and "Сергей Лавров" are the same name in different scripts.
        actors "bush" and "bush-w" (weak)
            "George Bush" and "George W. Bush" have the same first name and surname; one of them has a middle name.
        sources "s1" and "s2" (strong)
            "http://example.org/a/" and "https://www.example.org/a" are addresses of the same page; they differ in http or https, "www." and the final slash.
        claims "c1" and "c2" (strong)
            Their texts differ only in case and punctuation: "It rains.".
        4 pairs of records may be the same: 2 pairs of actors, 1 pair of sources, 1 pair of claims.

        """, ""));

    [Fact]
    public async Task Duplicates_Json_HasTextsAndKinds() =>
        (await ToolRun.OnAsync(Dataset.Replace("it rains!", "It snows.", StringComparison.Ordinal).Replace("/a/", "/b", StringComparison.Ordinal), "duplicates", "-", "--minimum", "moderate", "--format", "json"))
            .Should().Be(new ToolResult(0, """
                {
                  "suggestions": [
                    {
                      "recordType": "actor",
                      "first": "lavrov",
                      "second": "lawrow",
                      "firstText": "Sergey Lavrov",
                      "secondText": "Сергей Лавров",
                      "strength": "strong",
                      "reasons": [
                        {
                          "kind": "transliteration",
                          "explanation": "\"Sergey Lavrov\" and \"Сергей Лавров\" are the same name in different scripts."
                        }
                      ]
                    }
                  ],
                  "hasMore": false,
                  "notCompared": []
                }

                """, ""));

    [Fact]
    public async Task Duplicates_Markdown_IsATable() =>
        (await ToolRun.OnAsync("""{ "claimModel": "1.0", "actors": [ { "id": "a", "name": "J. *Smith*" }, { "id": "b", "name": "John Smith" } ] }""", "duplicates", "-", "--format", "markdown"))
            .Should().Be(new ToolResult(0, """
                ## Possible duplicates

                1 pair of records may be the same: 1 pair of actors.

                | Records | First | Second | Strength | Reasons |
                |---|---|---|---|---|
                | actors | a | b | moderate | "J. \*Smith\*" and "John Smith" have the same surname; one of them has an initial for a given name. |

                """, ""));

    [Fact]
    public async Task Duplicates_NothingFound_SaysSo() =>
        (await ToolRun.OnAsync("""{ "claimModel": "1.0" }""", "duplicates", "-")).Should().Be(new ToolResult(0, "No records seem to be the same.\n", ""));

    [Fact]
    public async Task Duplicates_ManySimilarNames_SaysWhatWasNotCompared()
    {
        var actors = string.Join(',', Enumerable.Range(0, 400).Select(static number => $$"""{ "id": "a{{number}}", "name": "J{{(char)('a' + (number % 26))}}{{(char)('a' + (number / 26))}} Smith" }"""));

        (await ToolRun.OnAsync($$"""{ "claimModel": "1.0", "actors": [ {{actors}} ] }""", "duplicates", "-")).Out.Should()
            .Be("No records seem to be the same.\n400 names like \"Jaa Smith\" were not compared with each other, because there are too many.\n");
    }

    [Fact]
    public async Task Duplicates_InvalidStrength_ReturnsTwo()
    {
        var result = await ToolRun.OnAsync(Dataset, "duplicates", "-", "--minimum", "week");

        (result.ExitCode, result.Error.Split('\n')[0]).Should().Be((2, "claimmodel: --minimum must be weak, moderate or strong, not \"week\". Did you mean \"weak\"?"));
    }
}

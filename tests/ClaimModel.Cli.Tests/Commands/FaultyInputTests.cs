using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

/// <summary>No command writes a dataset from which something is missing because it could not be read.</summary>
public sealed class FaultyInputTests : IDisposable
{
    private const string Document = """{"claimModel":"1.0","claims":[{"id":"c","text":"It rains.","assertedOn":"12 April"},{"id":"d"}]}""";

    private const string Lines = """
        {"type":"dataset","claimModel":"1.0","title":7}
        {"type":"claim","id":"c","text":"It rains.","assertedOn":"12 April"}
        {"type":"claim","id":"d"}

        """;

    private readonly TestFolder _folder = new();

    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var file in new[] { "bad.claims.json", "bad.claims.jsonl" })
            {
                commands.Add(file, $"format {file}");
                commands.Add(file, $"convert {file} -o out/new.claims.json");
                commands.Add(file, $"convert {file} -o out/new.claims.jsonl.gz");
                commands.Add(file, $"convert {file} -o {file}");
                commands.Add(file, $"convert {file} -o - --to jsonl");
                commands.Add(file, $"find {file} -o out/new.claims.json");
                commands.Add(file, $"find {file} -o {file}");
                commands.Add(file, $"find {file} -o -");
                commands.Add(file, $"merge good.claims.json {file} -o out/new.claims.json");
                commands.Add(file, $"merge {file} good.claims.json -o out/new.claims.jsonl");
                commands.Add(file, $"split {file} --shards 2 -o out");
            }

            return commands;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_FaultyFile_WritesNothing(string file, string command)
    {
        var text = file.EndsWith('l') ? Lines : Document;
        _folder.With(file, text).With("good.claims.json", """{"claimModel":"1.0"}""");
        Directory.CreateDirectory(_folder.PathOf("out"));

        var result = await ToolRun.InAsync(_folder, command.Split(' '));

        result.ExitCode.Should().Be(1);
        (result.Out + result.Error).Should().MatchRegex("[23] errors").And.NotContain("Internal error").And.NotContain(" at ClaimModel");
        _folder.Read(file).Should().Be(text);
        Directory.GetFileSystemEntries(_folder.PathOf("out")).Should().BeEmpty();
    }
}

using System.Text;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class SplitCommandTests : IDisposable
{
    private const string Manifest = """
        {
          "claimModelSplit": "1.0",
          "by": "id",
          "files": [
            "bridge-1-of-2.claims.jsonl",
            "bridge-2-of-2.claims.jsonl"
          ]
        }

        """;

    private readonly TestFolder _folder = new();

    public SplitCommandTests() => _folder.With("bridge.claims.jsonl", Lines.Bridge);

    public void Dispose() => _folder.Dispose();

    private string[] Shards => [.. new DirectoryInfo(_folder.PathOf("shards")).GetFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Split_NewFolder_HasAManifest()
    {
        (await Split(2)).ExitCode.Should().Be(0);

        Shards.Should().Equal("bridge-1-of-2.claims.jsonl", "bridge-2-of-2.claims.jsonl", "bridge.split.json");
        _folder.Read("shards/bridge.split.json").Should().Be(Manifest);
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public async Task Split_Again_ReplacesTheFiles()
    {
        await Split(2);
        _folder.With("shards/bridge-1-of-2.claims.jsonl", "old").With("shards/note.txt", "stays");

        (await Split(2)).ExitCode.Should().Be(0);

        Shards.Should().Equal("bridge-1-of-2.claims.jsonl", "bridge-2-of-2.claims.jsonl", "bridge.split.json", "note.txt");
        _folder.Read("shards/bridge-1-of-2.claims.jsonl").Should().NotBe("old");
    }

    [Fact]
    public async Task Split_FolderWithAnotherSplit_IsRefused()
    {
        await Split(2);

        (await Split(3)).Should().Be(new ToolResult(
            2, "", "claimmodel: The folder \"shards\" contains files of another split, such as \"bridge-1-of-2.claims.jsonl\". Use --clean to delete them, or specify another folder.\n"));

        Shards.Should().Equal("bridge-1-of-2.claims.jsonl", "bridge-2-of-2.claims.jsonl", "bridge.split.json");
    }

    [Fact]
    public async Task Split_Clean_DeletesWhatTheManifestLists()
    {
        await Split(2);
        _folder.With("other.claims.jsonl", Lines.Bridge).With("shards/note.claims.jsonl", "stays");

        (await ToolRun.InAsync(_folder, "split", "other.claims.jsonl", "--shards", "1", "--clean", "-o", "shards")).ExitCode.Should().Be(0);

        Shards.Should().Equal("note.claims.jsonl", "other-1-of-1.claims.jsonl", "other.split.json");
    }

    [Fact]
    public async Task Split_CleanAfterSplitOfTheSameFile_KeepsTheNewManifest()
    {
        await Split(2);

        (await Split(1, "--clean")).ExitCode.Should().Be(0);

        Shards.Should().Equal("bridge-1-of-1.claims.jsonl", "bridge.split.json");
        _folder.Read("shards/bridge.split.json").Should().Contain("bridge-1-of-1.claims.jsonl").And.NotContain("-of-2");
    }

    [Fact]
    public async Task Merge_FileOfTheManifestIsMissing_IsRefused()
    {
        await Split(2);
        File.Delete(_folder.PathOf("shards/bridge-2-of-2.claims.jsonl"));

        (await ToolRun.InAsync(_folder, "merge", "shards", "-o", "all.claims.jsonl")).Should().Be(new ToolResult(
            3, "", "claimmodel: \"bridge-2-of-2.claims.jsonl\" is missing, but \"shards/bridge.split.json\" lists it: the split is incomplete. Run split again, or delete the manifest to merge only the files that exist.\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"claimModelSplit\":\"1.0\",\"files\":[\"../old-1-of-1.claims.jsonl\",1,\"\\ud800\",\"note.txt\"]}")]
    public async Task Split_CleanWithoutManifest_IsRefused(string manifest)
    {
        _folder.With("shards/old-1-of-1.claims.jsonl", "old").With("shards/old.split.json", manifest).With("old-1-of-1.claims.jsonl", "").With("shards/note.txt", "");

        (await Split(2, "--clean")).Should().Be(new ToolResult(
            2, "", "claimmodel: The folder \"shards\" contains \"old-1-of-1.claims.jsonl\", which no manifest (*.split.json) lists, so --clean does not delete it. Delete it, or specify another folder.\n"));

        Shards.Should().Equal("note.txt", "old-1-of-1.claims.jsonl", "old.split.json");
        File.Exists(_folder.PathOf("old-1-of-1.claims.jsonl")).Should().BeTrue();
    }

    [Fact]
    public async Task Split_FileThatCannotBeReplaced_RestoresTheOthers()
    {
        await Split(2);
        _folder.With("shards/bridge-1-of-2.claims.jsonl", "old");
        File.Delete(_folder.PathOf("shards/bridge-2-of-2.claims.jsonl"));
        Directory.CreateDirectory(_folder.PathOf("shards/bridge-2-of-2.claims.jsonl"));

        (await Split(2)).Should().Be(new ToolResult(3, "", "claimmodel: \"shards/bridge-2-of-2.claims.jsonl\" cannot be written: it is a folder.\n"));

        _folder.Read("shards/bridge-1-of-2.claims.jsonl").Should().Be("old");
        Shards.Should().Equal("bridge-1-of-2.claims.jsonl", "bridge-2-of-2.claims.jsonl", "bridge.split.json");
    }

    [Fact]
    public async Task Split_PipeInTheFolder_IsRefused()
    {
        Directory.CreateDirectory(_folder.PathOf("shards"));
        SpecialFiles.CreatePipe(_folder.PathOf("shards/bridge-2-of-2.claims.jsonl"));

        (await Split(2)).Should().Be(new ToolResult(3, "", "claimmodel: \"shards/bridge-2-of-2.claims.jsonl\" cannot be written: it is not a regular file.\n"));

        Shards.Should().Equal("bridge-2-of-2.claims.jsonl");
    }

    [Fact]
    public async Task Split_OutputIsAFile_IsRefused()
    {
        _folder.With("shards", "");

        (await Split(2)).Should().Be(new ToolResult(2, "", "claimmodel: \"shards\" is not a folder; specify a folder, which is created if it does not exist.\n"));
    }

    [Fact]
    public async Task Split_LongName_IsShortened()
    {
        var name = new string('é', 121) + ".claims.jsonl"; // 255 bytes
        _folder.With(name, Lines.Bridge);

        (await ToolRun.InAsync(_folder, "split", name, "--shards", "2", "-o", "shards")).ExitCode.Should().Be(0);

        Shards.Should().HaveCount(3).And.OnlyContain(shard => Encoding.UTF8.GetByteCount(shard) <= 255);
    }

    private Task<ToolResult> Split(int shards, params string[] options) =>
        ToolRun.InAsync(_folder, ["split", "bridge.claims.jsonl", "--shards", $"{shards}", "-o", "shards", .. options]);
}

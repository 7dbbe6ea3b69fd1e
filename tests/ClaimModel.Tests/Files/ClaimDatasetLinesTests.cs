using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Files;

/// <summary>Datasets in files of JSON Lines.</summary>
public sealed class ClaimDatasetLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("x.claims.jsonl")]
    [InlineData("x.JSONL")]
    [InlineData("x.jsonl.gz")]
    [InlineData("x.ndjson")]
    [InlineData("x.jl.gz")]
    [InlineData("x.claims.json.gz")]
    [InlineData("x.gz")]
    public async Task SaveAndLoad_JsonLinesOrCompressed_ReturnsAnEqualDataset(string name)
    {
        var path = Path.Combine(_folder, name);

        Samples.Maximal.Save(path);

        ClaimDataset.Load(path).Should().Be(Samples.Maximal);
        (await ClaimDataset.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(Samples.Maximal);
        await Samples.Maximal.SaveAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        ClaimDataset.Load(path).Should().Be(Samples.Maximal);
    }

    [Fact]
    public async Task ReadFile_NameWithoutFormat_DetectsIt()
    {
        var (lines, document) = (Path.Combine(_folder, "lines"), Path.Combine(_folder, "document"));
        Samples.Maximal.Save(lines + ".jsonl");
        File.Move(lines + ".jsonl", lines);
        Samples.Maximal.Save(document);

        foreach (var path in (string[])[lines, document])
        {
            ClaimDataset.Load(path).Should().Be(Samples.Maximal);
            (await ClaimDataset.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(Samples.Maximal);
        }
    }

    [Fact]
    public void ReadFile_TruncatedArchive_ReportsIt()
    {
        var path = Path.Combine(_folder, "x.claims.json.gz");
        Samples.Maximal.Save(path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);

        var read = ClaimDataset.ReadFile(path);

        read.Dataset.Should().Be(new ClaimDataset());
        read.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be($"{path}(1,1): error CM0027: The compressed file is corrupted or truncated here; download it again.");
    }

    [Fact]
    public void ReadFile_InvalidLine_ReadsTheOthersAndReportsTheLine()
    {
        var path = Path.Combine(_folder, "x.jsonl");
        File.WriteAllText(path, "{\"type\":\"dataset\",\"claimModel\":\"1.0\",\"title\":\"T\"}\n{\"type\":\"actor\",\"id\":\"a\"}\n{\"type\":\"topic\",\"id\":\"t\",\"label\":\"T\"}\n");

        var read = ClaimDataset.ReadFile(path);

        read.Dataset.Should().Be(new ClaimDataset { Title = "T", Topics = [new() { Id = "t", Label = "T" }] });
        read.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be($"{path}(2,1): error CM0007: The actor has no \"name\", which is required.");
    }
}

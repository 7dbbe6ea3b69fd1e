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
    public async Task SaveAndLoad_JsonLines_ReturnsAnEqualDataset(string name)
    {
        var path = Path.Combine(_folder, name);

        Samples.Maximal.Save(path);

        ClaimDataset.Load(path).Should().Be(Samples.Maximal);
        (await ClaimDataset.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(Samples.Maximal);
        await Samples.Maximal.SaveAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        ClaimDataset.Load(path).Should().Be(Samples.Maximal);
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

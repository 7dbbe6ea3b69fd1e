using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Files;

public sealed class ClaimDatasetFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-tests-");

    private string FilePath => Path.Combine(_folder.FullName, "moscow.claims.json");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task SaveAndLoad_FullDataset_ReturnsAnEqualDataset()
    {
        Samples.Maximal.Save(FilePath);
        ClaimDataset.Load(FilePath).Should().Be(Samples.Maximal);
        File.ReadAllBytes(FilePath).Should().Equal(Samples.Maximal.ToUtf8());

        await Samples.Maximal.SaveAsync(FilePath, new() { Indented = false }, Cancellation);
        (await ClaimDataset.LoadAsync(FilePath, cancellationToken: Cancellation)).Should().Be(Samples.Maximal);
        (await File.ReadAllBytesAsync(FilePath, Cancellation)).Should().Equal(Samples.Maximal.ToUtf8(new() { Indented = false }));
        _folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public async Task Save_ExistingFile_ReplacesIt()
    {
        await File.WriteAllTextAsync(FilePath, new string(' ', 100_000), Cancellation);

        new ClaimDataset().Save(FilePath);

        (await File.ReadAllTextAsync(FilePath, Cancellation)).Should().Be("{\n  \"claimModel\": \"1.0\"\n}\n");
        _folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public async Task Save_InvalidText_DoesNotChangeTheFile()
    {
        await File.WriteAllTextAsync(FilePath, "before", Cancellation);
        var halved = new ClaimDataset { Title = "\ud800" };

        halved.Invoking(dataset => dataset.Save(FilePath)).Should().Throw<System.Text.Json.JsonException>();
        await halved.Awaiting(dataset => dataset.SaveAsync(FilePath)).Should().ThrowAsync<System.Text.Json.JsonException>();
        await new ClaimDataset().Awaiting(dataset => dataset.SaveAsync(FilePath, null, new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

        (await File.ReadAllTextAsync(FilePath, Cancellation)).Should().Be("before");
        _folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public void Save_PathOfAFolder_ThrowsAndDeletesTheTemporaryFile()
    {
        Directory.CreateDirectory(FilePath);

        new ClaimDataset().Invoking(dataset => dataset.Save(FilePath)).Should().Throw<Exception>()
            .Which.Should().Match(thrown => thrown is IOException || thrown is UnauthorizedAccessException);

        _folder.GetFiles().Should().BeEmpty();
    }

    [Fact]
    public void Save_MissingFolder_Throws() =>
        new ClaimDataset().Invoking(dataset => dataset.Save(Path.Combine(_folder.FullName, "none", "a.json")))
            .Should().Throw<DirectoryNotFoundException>();

    [Fact]
    public async Task Load_InvalidFile_ThrowsWithAllErrors()
    {
        await File.WriteAllTextAsync(FilePath, "{\"claimModel\":\"1.0\",\n\"title\":1,\"stance\":2,\"claim\":3,\"license\":null}", Cancellation);

        InvalidDatasetException thrown = FluentActions.Invoking(() => ClaimDataset.Load(FilePath)).Should().Throw<InvalidDatasetException>().Which;

        thrown.Diagnostics.Select(found => found.Code).Should().Equal("CM0009", "CM0013", "CM0013", "CM0008");
        thrown.Diagnostics.Should().OnlyContain(found => found.File == FilePath);
        thrown.Message.Should().Be(
            "The dataset has 2 errors.\n"
            + $"{FilePath}(2,9): error CM0009: Found the number 1, where a string is required. Write \"1\".\n"
            + $"{FilePath}(2,42): error CM0008: Found null for \"license\"; omit the member if there is no value.");
        (await FluentActions.Awaiting(() => ClaimDataset.LoadAsync(FilePath)).Should().ThrowAsync<InvalidDatasetException>())
            .Which.Diagnostics.Should().Equal(thrown.Diagnostics);
    }

    [Fact]
    public void GetDatasetOrThrow_ManyErrors_ListsTen()
    {
        string json = $$"""{"claimModel":"1.0","claims":[{{string.Join(',', Enumerable.Repeat("1", 12))}}]}""";

        InvalidDatasetException thrown = FluentActions.Invoking(() => ClaimDataset.Read(json).GetDatasetOrThrow())
            .Should().Throw<InvalidDatasetException>().Which;

        thrown.Diagnostics.Count.Should().Be(12);
        thrown.Message.Split('\n').Should().HaveCount(12).And.StartWith("The dataset has 12 errors.").And.EndWith("… and 2 more.");
    }

    [Fact]
    public async Task ReadFile_FileName_IsInTheDiagnostics()
    {
        await File.WriteAllTextAsync(FilePath, "[]", Cancellation);

        ClaimDataset.ReadFile(FilePath).Diagnostics[0].File.Should().Be(FilePath);
        ReadResult named = await ClaimDataset.ReadFileAsync(FilePath, new() { File = "moscow.json" }, Cancellation);
        named.Diagnostics[0].ToString().Should().Be("moscow.json(1,1): error CM0009: Found a list, where an object (dataset) is required.");
    }

    [Fact]
    public async Task Load_MissingFile_ThrowsFileNotFoundException()
    {
        FluentActions.Invoking(() => ClaimDataset.Load(FilePath)).Should().Throw<FileNotFoundException>();
        FluentActions.Invoking(() => ClaimDataset.ReadFile(FilePath)).Should().Throw<FileNotFoundException>();
        await FluentActions.Awaiting(() => ClaimDataset.LoadAsync(FilePath)).Should().ThrowAsync<FileNotFoundException>();
        await FluentActions.Awaiting(() => ClaimDataset.ReadFileAsync(FilePath)).Should().ThrowAsync<FileNotFoundException>();
    }

    [Fact]
    public async Task Reading_Canceled_Throws()
    {
        var cancelled = new CancellationToken(canceled: true);
        new ClaimDataset().Save(FilePath);

        await FluentActions.Awaiting(() => ClaimDataset.LoadAsync(FilePath, null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => ClaimDataset.ReadFileAsync(FilePath, null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => ClaimDataset.ReadAsync(new MemoryStream([1]), null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => new ClaimDataset().WriteAsync(new MemoryStream(), null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Streams_ReadAndWritten_AreLeftOpen()
    {
        using var stream = new MemoryStream();
        Samples.Maximal.Write(stream);
        await Samples.Maximal.WriteAsync(stream, new() { Indented = false }, Cancellation);
        string both = Encoding.UTF8.GetString(stream.ToArray());
        both.Should().Be(Samples.Maximal.ToJson() + Samples.Maximal.ToJson(new() { Indented = false }));

        stream.SetLength(Samples.Maximal.ToUtf8().Length);
        stream.Position = 0;
        ClaimDataset.Read(stream).Dataset.Should().Be(Samples.Maximal);
        stream.Position = 0;
        (await ClaimDataset.ReadAsync(stream, cancellationToken: Cancellation)).Dataset.Should().Be(Samples.Maximal);
        stream.CanRead.Should().BeTrue();
    }
}

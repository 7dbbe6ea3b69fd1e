using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimDesk.Tests.Storage;

/// <summary>The tests of stores on files, and what happens to the files.</summary>
public sealed partial class FileDeskStoreTests : DeskStoreTests
{
    private string Data => Folder.File("desk.claims.json");

    private string HistoryFile => Folder.File("desk.history.jsonl");

    private protected override IDeskStore Store() => new FileDeskStore(Data, NullLogger<FileDeskStore>.Instance);

    [Fact]
    public async Task Dispose_AfterEdits_FileIsUpToDate()
    {
        await (await OpenWithMinisters()).DisposeAsync();

        ClaimDataset.Load(Data).Claims.Should().Equal(Ministers.Dataset.Claims);
        File.ReadLines(HistoryFile).Should().HaveCount(2);
    }

    [Fact]
    public async Task Open_ExistingFile_IsTheBeginningOfTheHistory()
    {
        await Ministers.Dataset.SaveAsync(Data);

        await using var editor = await DatasetEditor.OpenAsync(Store());

        editor.Current.Dataset.Should().Be(Ministers.Dataset);
        editor.History(new(0, 9)).Items.Should().ContainSingle().Which.Records.Should().HaveCount(6);
    }

    [Fact]
    public async Task Open_FileIsBehindTheHistory_IsBroughtUpToDate()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var before = await File.ReadAllBytesAsync(Data);
        var saved = await File.ReadAllBytesAsync(Data + ".lock");
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = "Changed." }, "ana"), default);
        }

        // As after a crash between the two files.
        await File.WriteAllBytesAsync(Data, before);
        await File.WriteAllBytesAsync(Data + ".lock", saved);

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.FindClaim("lavrov-1")!.Text.Should().Be("Changed.");
        again.History(new(0, 9)).Total.Should().Be(3);
        ClaimDataset.Load(Data).FindClaim("lavrov-1")!.Text.Should().Be("Changed.");
    }

    [Theory]
    [InlineData("{\"number\":3,\"at\":\"2026-")]
    [InlineData("\0\0\0\0\0\0\n")]
    public async Task Open_LastLineOfTheHistoryIsTorn_IsCutAndKept(string torn)
    {
        await (await OpenWithMinisters()).DisposeAsync();
        await File.AppendAllTextAsync(HistoryFile, torn);

        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            editor.Current.Dataset.Claims.Should().Equal(Ministers.Dataset.Claims);
            await editor.SaveAsync(new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), default);
        }

        File.ReadLines(HistoryFile).Should().HaveCount(3);
        (await File.ReadAllTextAsync(Folder.File(Folder.Names.Single(name => name.Contains(".torn-"))))).Should().Be(torn);
    }

    [Theory]
    [InlineData("\"kind\":\"imported\"", "\"kind\":\"merged\"")]
    [InlineData("\"number\":2", "\"number\":3")]
    [InlineData("\"summary\":\"Imported", "\"what\":\"Imported")]
    public async Task Open_LastLineIsAnEntryOfAnotherVersion_IsRefusedAndNotCut(string known, string unknown)
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var history = (await File.ReadAllTextAsync(HistoryFile)).Replace(known, unknown);
        await File.WriteAllTextAsync(HistoryFile, history);

        await using (var store = Store())
        {
            var open = () => store.OpenAsync(default);
            (await open.Should().ThrowAsync<StoreException>()).WithMessage("Line 2 of the history * was written by another version of ClaimDesk*");
        }

        (await File.ReadAllTextAsync(HistoryFile)).Should().Be(history);
        Folder.Names.Should().NotContain(name => name.Contains(".torn-"));
    }

    [Fact]
    public async Task Open_LineInTheMiddleIsDamaged_IsRefused()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var lines = await File.ReadAllLinesAsync(HistoryFile);
        await File.WriteAllLinesAsync(HistoryFile, ["{" + lines[0], lines[1]]);

        await using var store = Store();
        var open = () => store.OpenAsync(default);
        (await open.Should().ThrowAsync<StoreException>()).WithMessage("Line 1 of the history * is damaged*");
    }

    [Fact]
    public async Task Open_NewDataset_FilesAreForTheUserOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions are inherited.");
            return;
        }

        await (await OpenWithMinisters()).DisposeAsync();

        foreach (var name in new[] { "desk.claims.json", "desk.claims.json.lock", "desk.history.jsonl" })
        {
            File.GetUnixFileMode(Folder.File(name)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, name);
        }
    }

    [Fact]
    public async Task Open_FileIsMissing_IsCreatedFromTheHistory()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        File.Delete(Data);

        await using var editor = await DatasetEditor.OpenAsync(Store());

        editor.Current.Dataset.Claims.Should().Equal(Ministers.Dataset.Claims);
        ClaimDataset.Load(Data).Claims.Should().Equal(Ministers.Dataset.Claims);
    }

    [Fact]
    public async Task Open_FileWithErrors_IsRefusedWithTheDiagnostics()
    {
        await File.WriteAllTextAsync(Data, """{ "claimModel": "1.0", "claims": [ { "id": "a" }, { "id": "b", "text": 5 } ] }""");

        await using var store = Store();
        var open = () => store.OpenAsync(default);
        (await open.Should().ThrowAsync<StoreException>()).Which.Message.Should().Contain("has errors").And.Contain("CM00").And.Contain("desk.claims.json(1,");
        Folder.Names.Should().NotContain("desk.claims.json.tmp");
    }

    [Fact]
    public async Task Open_IdsRepeated_IsRefused()
    {
        await File.WriteAllTextAsync(Data, """{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A" }, { "id": "a", "label": "B" } ] }""");

        await using var store = Store();
        var open = () => store.OpenAsync(default);
        (await open.Should().ThrowAsync<StoreException>()).WithMessage("*2 records with the id topic \"a\"*");
    }
}

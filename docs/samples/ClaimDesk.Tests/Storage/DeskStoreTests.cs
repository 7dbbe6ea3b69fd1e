using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Storage;

/// <summary>Edits, conflicts, undo and the history, on each store: what is stored is the same after it is opened again.</summary>
public abstract partial class DeskStoreTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private protected TemporaryFolder Folder { get; } = new();

    private protected abstract IDeskStore Store();

    [Fact]
    public async Task Save_NewRecord_IsThereAfterOpeningAgain()
    {
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            var result = await editor.SaveAsync(new(Ministers.LavrovKey, null, Ministers.Lavrov, "ana"), None);
            result.Should().Be(new EditResult.Saved(2, editor.Current.VersionOf(Ministers.LavrovKey)!));
        }

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.Actors.Should().Equal(Ministers.Lavrov);
        var entry = (await again.ReadHistoryAsync(2, None))!;
        entry.Should().BeEquivalentTo(new { Number = 2, User = "ana", Kind = EntryKind.Edited, Summary = "Added actor \"lavrov\"" });
        entry.Changes.Should().Equal(new RecordChange(Ministers.LavrovKey, null, """{"id":"lavrov","kind":"person","name":"Sergey Lavrov"}"""));
    }

    [Fact]
    public async Task Save_TwoWriters_TheSecondGetsAConflictWithBothVersions()
    {
        await using var editor = await OpenWithMinisters();
        var version = editor.Current.VersionOf(Ministers.ClaimKey);

        await editor.SaveAsync(new(Ministers.ClaimKey, version, Ministers.Denial with { Text = "It is nonsense." }, "ana"), None);
        var second = await editor.SaveAsync(new(Ministers.ClaimKey, version, Ministers.Denial with { Text = "It is untrue." }, "ben"), None);

        var conflict = second.Should().BeOfType<EditResult.Conflict>().Subject;
        ((Claim)conflict.Yours!).Text.Should().Be("It is untrue.");
        ((Claim)conflict.Current!).Text.Should().Be("It is nonsense.");
        conflict.ChangedBy.Should().Be("ana");
        conflict.ChangedAt.Should().NotBeNull();
        editor.Current.Dataset.FindClaim("lavrov-1")!.Text.Should().Be("It is nonsense.");

        // The second person decides with the current version.
        (await editor.SaveAsync(new(Ministers.ClaimKey, conflict.CurrentVersion, (Claim)conflict.Yours, "ben"), None)).Should().BeOfType<EditResult.Saved>();
    }

    [Fact]
    public async Task Save_ManyAtOnce_OneWinsEachRound()
    {
        await using var editor = await OpenWithMinisters();
        for (var round = 0; round < 5; round++)
        {
            var version = editor.Current.VersionOf(Ministers.ClaimKey);
            var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
                editor.SaveAsync(new(Ministers.ClaimKey, version, Ministers.Denial with { Text = $"Text {round} of {writer}." }, $"writer {writer}"), None))));
            results.OfType<EditResult.Saved>().Should().ContainSingle();
            results.OfType<EditResult.Conflict>().Should().HaveCount(7);
        }

        editor.History(new(0, 100)).Total.Should().Be(7);
    }

    [Fact]
    public async Task Save_NewRecordWithAnIdThatExists_IsAConflict()
    {
        await using var editor = await OpenWithMinisters();

        var result = await editor.SaveAsync(new(Ministers.LavrovKey, null, Ministers.Lavrov with { Name = "Another" }, "ana"), None);

        result.Should().BeOfType<EditResult.Conflict>().Which.Current.Should().Be(Ministers.Lavrov);
    }

    [Fact]
    public async Task Save_OtherId_RenamesTheRecord()
    {
        await using var editor = await OpenWithMinisters();
        await editor.SaveAsync(new(new("topic", "syria"), null, new Topic { Id = "syria", Label = "Syria" }, "ana"), None);

        var result = await editor.SaveAsync(new(new("topic", "syria"), editor.Current.VersionOf(new("topic", "syria")), new Topic { Id = "syria-war", Label = "Syria" }, "ana"), None);

        result.Should().BeOfType<EditResult.Saved>();
        editor.Current.Dataset.Topics.Select(topic => topic.Id.Value).Should().Equal("syria-war");
    }

    [Fact]
    public async Task Save_ReferenceToNothing_IsRefusedWithThePlace()
    {
        await using var editor = await OpenWithMinisters();

        var result = await editor.SaveAsync(
            new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Claimants = ["lavrof"] }, "ana"), None);

        var error = result.Should().BeOfType<EditResult.Refused>().Which.Diagnostics.Should().ContainSingle().Subject;
        error.Code.Should().Be("CM4102");
        error.JsonPointer.Should().Be("/claimants/0");
        error.Message.Should().Contain("\"lavrof\"");
        editor.History(new(0, 10)).Total.Should().Be(2);
    }

    [Fact]
    public async Task Save_WarningsOnly_IsSaved()
    {
        await using var editor = await OpenWithMinisters();

        // There is no citation, which is a warning.
        var result = await editor.SaveAsync(new(new("claim", "c"), null, new Claim { Id = "c", Text = "Nothing is known." }, "ana"), None);

        result.Should().BeOfType<EditResult.Saved>();
    }

    [Fact]
    public async Task Save_NothingChanged_AddsNoEntry()
    {
        await using var editor = await OpenWithMinisters();

        var result = await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial, "ana"), None);

        result.Should().Be(new EditResult.Unchanged(editor.Current.VersionOf(Ministers.ClaimKey)!));
        editor.History(new(0, 10)).Total.Should().Be(2);
    }

    [Fact]
    public async Task Delete_OthersRefer_IsRefusedAndListsThem()
    {
        await using var editor = await OpenWithMinisters();

        var result = await editor.SaveAsync(new(Ministers.LavrovKey, editor.Current.VersionOf(Ministers.LavrovKey), null, "ana"), None);

        var refused = result.Should().BeOfType<EditResult.Refused>().Subject;
        refused.Reason.Should().Be("Actor \"lavrov\" is not deleted, because 1 record refers to it. Remove these references first.");
        refused.ReferredBy.Should().Equal(new RecordKey("claim", "lavrov-1"));
    }

    [Fact]
    public async Task SaveAll_OneIsRefused_NoneIsSaved()
    {
        await using var editor = await OpenWithMinisters();

        var result = await editor.SaveAllAsync(
            [new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), new(new("topic", "b"), null, new Topic { Id = "b", Label = "B", Broader = ["none"] }, "ana")], EntryKind.Imported, "Import", None);

        result.Should().BeOfType<EditResult.Refused>();
        editor.Current.Dataset.Topics.Should().BeEmpty();
    }

    [Fact]
    public async Task Open_RecordsWithUnknownMembersAndScripts_AreTheSame()
    {
        var claim = new Claim
        {
            Id = "ḥ-1",
            Text = "النص \"<b>&\u2028 文",
            Extensions = Extensions.Empty.With("x-note", """{"number":1.50,"text":"<script>"}"""),
        };
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            (await editor.SaveAsync(new(RecordKey.Of(claim), null, claim, "أنا"), None)).Should().BeOfType<EditResult.Saved>();
        }

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.Claims.Should().Equal(claim);
    }

    [Fact]
    public async Task Open_DatasetInUse_IsRefused()
    {
        await using var editor = await DatasetEditor.OpenAsync(Store());

        var second = Store();
        var open = () => DatasetEditor.OpenAsync(second);
        (await open.Should().ThrowAsync<StoreException>()).WithMessage("*is in use by another ClaimDesk*");
        await second.DisposeAsync();
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store with the ministers, whose import is entry 2.</summary>
    private protected async Task<DatasetEditor> OpenWithMinisters()
    {
        var editor = await DatasetEditor.OpenAsync(Store());
        var edits = Ministers.Dataset.EnumerateRecords().Where(record => record is not ClaimDataset).Select(record => new DeskEdit(RecordKey.Of(record), null, record, "ana")).ToList();
        (await editor.SaveAllAsync(edits, EntryKind.Imported, "Imported ministers.json", None)).Should().BeOfType<EditResult.Saved>();
        return editor;
    }
}

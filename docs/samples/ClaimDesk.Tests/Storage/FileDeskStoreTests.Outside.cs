using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Storage;

/// <content>Another program changes the dataset file.</content>
public sealed partial class FileDeskStoreTests
{
    [Fact]
    public async Task Open_FileChangedByAnotherProgram_IsTakenOverAndCanBeUndone()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        await ClaimDataset.Load(Data).ToBuilder().UpdateClaim("lavrov-1", claim => claim with { Text = "By hand." }).Add(new Topic { Id = "new", Label = "New" }).ToDataset().SaveAsync(Data);

        await using var editor = await DatasetEditor.OpenAsync(Store());

        editor.Current.Dataset.FindClaim("lavrov-1")!.Text.Should().Be("By hand.");
        var item = editor.History(new(0, 1)).Items[0];
        item.Kind.Should().Be(EntryKind.ChangedOutside);
        item.Records.Should().Equal(new RecordKey("topic", "new"), new RecordKey("claim", "lavrov-1"));
        (await editor.UndoAsync(item.Number, "ana", default)).Should().BeOfType<EditResult.Saved>();
        editor.Current.Dataset.FindClaim("lavrov-1").Should().Be(Ministers.Denial);
    }

    [Fact]
    public async Task Open_AnotherProgramRemovedWhatANewEditRefersTo_KeepsIt()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var claim = new Claim { Id = "tillerson-2", Text = "Talks go on.", Claimants = ["tillerson"] };
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            var file = ClaimDataset.Load(Data);
            await (file with { Actors = [Ministers.Lavrov], Claims = [Ministers.Denial], Contradictions = [] }).SaveAsync(Data);
            await editor.SaveAsync(new(RecordKey.Of(claim), null, claim, "ana"), default);
        }

        await using var again = await DatasetEditor.OpenAsync(Store());

        again.Current.Dataset.Actors.Select(actor => actor.Id.Value).Should().Equal("lavrov", "tillerson");
        again.Current.Dataset.Claims.Select(claim => claim.Id.Value).Should().Equal("lavrov-1", "tillerson-2");
        again.History(new(0, 1)).Items[0].Summary.Should().Be(
            "Took over changes that another program made to the file, but kept actor \"tillerson\", because other records refer to it");
    }

    [Fact]
    public async Task Open_AnotherProgramRefersToWhatAnEditRemoved_BringsItBack()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var topic = new Topic { Id = "syria", Label = "Syria" };
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            await editor.SaveAsync(new(RecordKey.Of(topic), null, topic, "ana"), default);
        }

        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            await (ClaimDataset.Load(Data) with { Claims = [Ministers.Denial with { Topics = ["syria"] }, Ministers.Dataset.Claims[1]] }).SaveAsync(Data);
            await editor.SaveAsync(new(RecordKey.Of(topic), editor.Current.VersionOf(RecordKey.Of(topic)), null, "ana"), default);
        }

        await using var again = await DatasetEditor.OpenAsync(Store());

        again.Current.Dataset.Topics.Should().Equal(topic);
        again.History(new(0, 1)).Items[0].Summary.Should().EndWith("but kept topic \"syria\", because other records refer to it");
    }

    [Fact]
    public async Task Open_HistoryOfAnotherDataset_IsRefused()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        File.Delete(Data + ".lock");
        await new ClaimDataset { Topics = [new() { Id = "weather", Label = "Weather" }] }.SaveAsync(Data);

        await using var store = Store();
        var open = () => store.OpenAsync(default);

        (await open.Should().ThrowAsync<StoreException>()).WithMessage("The history beside * is not that of this dataset: they have no record in common.*");
    }

    [Fact]
    public async Task Open_FileReplacedByAnEarlierOne_IsTakenOver()
    {
        await (await OpenWithMinisters()).DisposeAsync();
        var before = await File.ReadAllBytesAsync(Data);
        await using (var editor = await DatasetEditor.OpenAsync(Store()))
        {
            await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = "Changed." }, "ana"), default);
        }

        await File.WriteAllBytesAsync(Data, before);

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.FindClaim("lavrov-1").Should().Be(Ministers.Denial);
        again.History(new(0, 1)).Items[0].Kind.Should().Be(EntryKind.ChangedOutside);
    }

    [Fact]
    public async Task Save_FileChangedByAnotherProgramMeanwhile_IsNotOverwritten()
    {
        var store = Store();
        await using (var editor = await DatasetEditor.OpenAsync(store))
        {
            await Ministers.Dataset.SaveAsync(Data);
            await editor.SaveAsync(new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), default);
        }

        store.Warning.Should().StartWith("Another program has changed the dataset file.");
        ClaimDataset.Load(Data).Should().Be(Ministers.Dataset);

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.Topics.Should().ContainSingle("the edit is kept");
        again.Current.Dataset.Claims.Should().HaveCount(2, "what the other program wrote is taken over");
    }
}

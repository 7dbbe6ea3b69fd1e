using ClaimDesk.Desk;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Storage;

/// <content>Undo and the history.</content>
public abstract partial class DeskStoreTests
{
    [Fact]
    public async Task Undo_EachKindOfEdit_RestoresWhatWasBefore()
    {
        await using (var editor = await OpenWithMinisters())
        {
            var key = new RecordKey("topic", "syria");
            var topic = new Topic { Id = "syria", Label = "Syria" };
            await editor.SaveAsync(new(key, null, topic, "ana"), None); // 3
            await editor.SaveAsync(new(key, editor.Current.VersionOf(key), topic with { Label = "Syrian war" }, "ana"), None); // 4
            await editor.SaveAsync(new(key, editor.Current.VersionOf(key), null, "ana"), None); // 5

            (await editor.UndoAsync(5, "ben", None)).Should().BeOfType<EditResult.Saved>();
            editor.Current.Dataset.FindTopic("syria")!.Label.Should().Be("Syrian war");
            (await editor.UndoAsync(4, "ben", None)).Should().BeOfType<EditResult.Saved>();
            editor.Current.Dataset.FindTopic("syria").Should().Be(topic);
            (await editor.UndoAsync(3, "ben", None)).Should().BeOfType<EditResult.Saved>();
            editor.Current.Dataset.Topics.Should().BeEmpty();
            (await editor.UndoAsync(8, "ben", None)).Should().BeOfType<EditResult.Saved>("undoing can be undone");
            editor.Current.Dataset.FindTopic("syria").Should().Be(topic);
        }

        await using var again = await DatasetEditor.OpenAsync(Store());
        again.Current.Dataset.FindTopic("syria")!.Label.Should().Be("Syria");
        again.History(new(0, 1)).Items[0].Should().BeEquivalentTo(
            new { Number = 9, User = "ben", Kind = EntryKind.Undone, Undoes = 8, Summary = "Undid entry 8: Undid entry 3: Added topic \"syria\"" });
    }

    [Fact]
    public async Task Undo_RecordChangedSince_IsAConflict()
    {
        await using var editor = await OpenWithMinisters();
        await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = "First." }, "ana"), None); // 3
        await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = "Second." }, "ben"), None);

        var conflict = (await editor.UndoAsync(3, "ana", None)).Should().BeOfType<EditResult.Conflict>().Subject;

        conflict.Yours.Should().Be(Ministers.Denial);
        ((Claim)conflict.Current!).Text.Should().Be("Second.");
        conflict.ChangedBy.Should().Be("ben");
    }

    [Fact]
    public async Task Undo_BeginningOfTheHistory_IsRefused()
    {
        await using var editor = await OpenWithMinisters();

        (await editor.UndoAsync(1, "ana", None)).Should().BeOfType<EditResult.Refused>();
        (await editor.UndoAsync(99, "ana", None)).Should().BeOfType<EditResult.Refused>();
    }

    [Fact]
    public async Task History_Filters_SelectByRecordAndUserAndPage()
    {
        await using var editor = await OpenWithMinisters();
        for (var number = 0; number < 5; number++)
        {
            await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = $"Text {number}." }, number % 2 == 0 ? "ana" : "ben"), None);
        }

        editor.History(new(0, 2)).Items.Select(item => item.Number).Should().Equal(7, 6);
        editor.History(new(2, 2)).Items.Select(item => item.Number).Should().Equal(5, 4);
        editor.History(new(0, 9, Ministers.ClaimKey, "ben")).Items.Select(item => item.Number).Should().Equal(6, 4);
        editor.History(new(0, 9, User: "nobody")).Should().BeEquivalentTo(new { Total = 0 });
    }

    [Fact]
    public async Task Undo_WhatWasUndone_ChangesNothing()
    {
        await using var editor = await OpenWithMinisters();
        await editor.SaveAsync(new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), None); // 3
        await editor.UndoAsync(3, "ana", None);

        (await editor.UndoAsync(3, "ben", None)).Should().BeOfType<EditResult.Conflict>();
        editor.History(new(0, 9)).Total.Should().Be(4);
    }
}

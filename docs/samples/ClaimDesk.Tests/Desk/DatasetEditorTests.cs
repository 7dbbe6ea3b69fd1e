using ClaimDesk.Desk;
using ClaimDesk.Storage;

namespace ClaimDesk.Tests.Desk;

/// <summary>Edits, with the store in memory.</summary>
public sealed class DatasetEditorTests
{
    private static readonly RecordKey Lavrov = new("actor", "lavrov");

    [Fact]
    public async Task Save_NewRecord_IsInTheDatasetAndTheHistory()
    {
        await using var editor = await DatasetEditor.OpenAsync(new MemoryDeskStore(new()));

        var result = await editor.SaveAsync(new(Lavrov, null, new Actor { Id = "lavrov", Name = "Sergey Lavrov" }, "ana"), default);

        result.Should().Be(new EditResult.Saved(2, editor.Current.VersionOf(Lavrov)!));
        editor.Current.Dataset.Actors.Should().ContainSingle().Which.Name.Should().Be("Sergey Lavrov");
        editor.History(new(0, 10)).Items.Select(item => item.Summary).Should().Equal("Added actor \"lavrov\"", "Began the history");
    }
}

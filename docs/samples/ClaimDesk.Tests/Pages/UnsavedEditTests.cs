using System.Net;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Pages;

/// <summary>Edits that are not stored: the page says so, and loses nothing.</summary>
public sealed class UnsavedEditTests : IAsyncLifetime
{
    private readonly FullDeskStore _store = new(Ministers.Dataset);
    private readonly DeskFactory _desk;

    public UnsavedEditTests() => _desk = new() { Store = _store };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Save_NothingChanged_OffersNoUndo()
    {
        await _desk.Editor.SaveAsync(
            new(Ministers.LavrovKey, _desk.Editor.Current.VersionOf(Ministers.LavrovKey), Ministers.Lavrov with { Description = "A minister." }, "ann"), default);
        var bob = await _desk.SignIn("bob");

        using var response = await bob.Post("/actors/lavrov", "/actors/lavrov", Fields("A minister."));

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await bob.GetPage(response.Headers.Location!.OriginalString)).Should().Contain("Nothing changed, so nothing was saved.").And.NotContain(">Undo<");
        _desk.Editor.History(new(0, 9)).Total.Should().Be(2);
    }

    [Fact]
    public async Task Save_DiskIsFull_ShowsTheFormWithTheEntriesAndTheReason()
    {
        var client = await _desk.SignIn();
        var fields = Fields("Typed with care.");
        _store.IsFull = true;

        using var response = await client.Post("/actors/lavrov", "/actors/lavrov", fields);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Contain("Nothing is saved, because the disk of the server is full.").And.Contain("Typed with care.").And.NotContain("secret");
        _store.IsFull = false;
        using var again = await client.Post("/actors/lavrov", "/actors/lavrov", fields);
        again.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task AnyPage_StoreHasAWarning_ShowsIt()
    {
        var client = await _desk.SignIn();
        _store.IsFull = true;

        (await client.GetPage("/claims")).Should().Contain("<p role=\"alert\" class=\"banner warning\">The dataset file cannot be written.</p>");
    }

    [Fact]
    public async Task Save_ConflictWithRepeatedMembers_IsNoError()
    {
        var client = await _desk.SignIn();

        using var response = await client.Post("/actors/lavrov", "/actors/lavrov", ("~id", "lavrov"), ("~mine", """{"a":1,"a":2}"""));

        response.StatusCode.Should().Be(HttpStatusCode.Redirect, "no version of the record can be read, so the present one is shown");
    }

    private (string Name, string Value)[] Fields(string description) =>
    [
        ("~id", "lavrov"), ("~version", _desk.Editor.Current.VersionOf(Ministers.LavrovKey)!), ("/id", "lavrov"), ("/name", "Sergey Lavrov"), ("/kind", "person"), ("/description", description),
    ];
}

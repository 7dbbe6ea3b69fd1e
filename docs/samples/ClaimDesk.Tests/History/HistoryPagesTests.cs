using System.Net;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.History;

/// <summary>The pages of the history.</summary>
public sealed class HistoryPagesTests : IAsyncLifetime
{
    private readonly DeskFactory _desk = new(Ministers.Dataset);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task List_AfterEdits_ShowsWhoDidWhatAndFilters()
    {
        var client = await _desk.SignIn();
        await Edit("Changed <once>.", "ana");
        await Edit("Changed twice.", "بن");

        (await client.GetPage("/history")).Should().Contain("3 edits; these are 1 to 3.").And.Contain("Changed claim &quot;lavrov-1&quot;");
        (await client.GetPage("/history?user=ana")).Should().Contain("1 edit.");
        (await client.GetPage("/history?type=claim&id=lavrov-1")).Should().Contain("3 edits");
        (await client.GetPage("/history?type=actor&id=none")).Should().Contain("There are no such edits.");
    }

    [Fact]
    public async Task List_ManyEdits_HasPages()
    {
        var client = await _desk.SignIn();
        for (var number = 0; number < 60; number++)
        {
            await Edit($"Text {number}.", "ana");
        }

        (await client.GetPage("/history?user=ana")).Should().Contain("60 edits; these are 1 to 50.").And.Contain("href=\"/history?user=ana&amp;p=2\"");
        (await client.GetPage("/history?user=ana&p=2")).Should().Contain("these are 51 to 60.").And.NotContain("rel=\"next\"");
    }

    [Fact]
    public async Task Entry_Change_ShowsTheMembersBeforeAndAfter()
    {
        await Edit("<b>Changed</b>.", "ana");

        var page = await (await _desk.SignIn()).GetPage("/history/2");

        page.Should().Contain("<del>The allegations are nonsense.</del>").And.Contain("<ins>&lt;b&gt;Changed&lt;/b&gt;.</ins>").And.Contain("<code>text</code>");
    }

    [Fact]
    public async Task Undo_ByTheButton_IsRecordedForTheUser()
    {
        await Edit("Changed.", "ana");
        var client = await _desk.SignIn("ben");

        using var response = await client.Post("/history/2", "/history/2");

        response.Headers.Location!.OriginalString.Should().Be("/history/3");
        _desk.Editor.Current.Dataset.Should().Be(Ministers.Dataset);
        (await client.GetPage("/history/3")).Should().Contain("undoes <a href=\"/history/2\">");
        _desk.Editor.History(new(0, 1)).Items[0].User.Should().Be("ben");
    }

    [Fact]
    public async Task Undo_RecordChangedSince_ShowsBothVersions()
    {
        await Edit("First.", "ana");
        await Edit("Second.", "carla");

        using var response = await (await _desk.SignIn("ben")).Post("/history/2", "/history/2");

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await response.Content.ReadAsStringAsync()).Should().Contain("carla").And.Contain("<del>Second.</del>").And.Contain("<ins>The allegations are nonsense.</ins>");
    }

    [Fact]
    public async Task Entry_BeginningOfTheHistory_CannotBeUndone()
    {
        var client = await _desk.SignIn();

        (await client.GetPage("/history/1")).Should().NotContain("Undo this edit");
        using var response = await client.Post("/history/1", "/");
        (await response.Content.ReadAsStringAsync()).Should().Contain("which cannot be undone");
        using var missing = await client.Get("/history/99");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task Edit(string text, string user) =>
        await _desk.Editor.SaveAsync(new(Ministers.ClaimKey, _desk.Editor.Current.VersionOf(Ministers.ClaimKey), Ministers.Denial with { Text = text }, user), default);
}

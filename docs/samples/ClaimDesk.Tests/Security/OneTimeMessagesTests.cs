using System.Net;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Security;

/// <summary>Messages about what was saved: only for the browser that saved it, and once.</summary>
public sealed class OneTimeMessagesTests : IAsyncLifetime
{
    private readonly DeskFactory _desk = new(Ministers.Dataset);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("/claims?deleted=1", "/claims")]
    [InlineData("/claims?q=a%26b&undone=1&p=2", "/claims?q=a%26b&p=2")]
    [InlineData("/claims/lavrov-1?saved=1", "/claims/lavrov-1")]
    [InlineData("/claims/record?id=a%2Fb&s%61ved=1", "/claims/record?id=a%2Fb")]
    [InlineData("/contradictions?SAVED=1", "/contradictions")]
    public async Task Get_AddressOfALink_SaysNothing(string address, string without)
    {
        using var response = await (await _desk.SignIn()).Get(address);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be(without);
    }

    [Fact]
    public async Task Get_ProblemInAnAddress_IsNotShown() =>
        (await (await _desk.SignIn()).GetPage("/contradictions?problem=Your+password+expired")).Should().NotContain("Your password expired");

    [Fact]
    public async Task Save_ThenReload_OffersUndoOnce()
    {
        var client = await _desk.SignIn();
        using var response = await client.Post("/topics/new", "/topics/new", ("/label", "Syria"));
        var address = response.Headers.Location!.OriginalString;

        (await client.GetPage(address)).Should().Contain("Saved.").And.Contain(">Undo<");
        using var reloaded = await client.Get(address);

        reloaded.Headers.Location!.OriginalString.Should().Be("/topics/syria");
        (await client.GetPage("/topics/syria")).Should().NotContain(">Undo<");
    }
}

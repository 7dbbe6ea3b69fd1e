using System.Net;
using ClaimDesk.Desk;
using ClaimDesk.Tests.Forms;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Pages;

/// <summary>What becomes of the forms that are sent: nothing is saved twice, altered on the way, or lost.</summary>
public sealed class SavingTests : IAsyncLifetime
{
    private readonly DeskFactory _factory = new(Moscow.Dataset);
    private DeskClient _client = null!; // InitializeAsync sets it

    public async ValueTask InitializeAsync() => _client = await _factory.SignIn();

    public ValueTask DisposeAsync() => _factory.DisposeAsync();

    [Fact]
    public async Task Post_NewClaimTwice_IsSavedOnce()
    {
        (string, string)[] form = [("~key", "1"), ("/text", "Talks go on."), ("/claimants/0", "lavrov")];
        var before = _factory.Editor.Current.Dataset.Claims.Count;

        var answers = await Task.WhenAll(_client.Post("/claims/new", "/claims/new", form), _client.Post("/claims/new", "/claims/new", form));
        using var afterGoingBack = await _client.Post("/claims/new", "/claims/new", ("~key", "1"), ("/text", "Talks end."), ("/claimants/0", "lavrov"));

        answers.Select(answer => answer.Headers.Location!.ToString().Split('?')[0]).Should().Equal("/claims/lavrov-1", "/claims/lavrov-1");
        afterGoingBack.Headers.Location!.ToString().Should().StartWith("/claims/lavrov-2");
        _factory.Editor.Current.Dataset.Claims.Should().HaveCount(before + 2);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Post_SaveAndAddAnother_CarriesSourceDateAndTopicsOver()
    {
        using var response = await _client.Post("/claims/new", "/claims/new", ("/text", "Talks go on."), ("/claimants/0", "lavrov"), ("/assertedOn", "2017-04-12"),
            ("/topics/0", "election-interference"), ("/citations/0/source", "depetris-article"), ("~another", "1"));

        var address = response.Headers.Location!.ToString();
        address.Should().StartWith("/claims/new?like=lavrov-1&");
        var page = await _client.GetPage(address);
        page.Should().Contain("Saved.").And.MatchRegex("name=\"/topics/0\" value=\"election-interference\"").And.MatchRegex("name=\"/citations/0/source\" value=\"depetris-article\"")
            .And.MatchRegex("name=\"/assertedOn\" value=\"2017-04-12\"").And.NotContain("Talks go on.");
    }

    [Fact]
    public async Task Post_RecordWithLineSeparator_IsSavedWithTheSeparator()
    {
        var key = new RecordKey("actor", "lavrov");
        var state = _factory.Editor.Current;
        var actor = (Actor)state.Find(key)! with { Name = " Sergey\u2028Lavrov ", Description = "  a\u2029b" };
        await _factory.Editor.SaveAsync(new(key, state.VersionOf(key), actor, "ben"), default);
        state = _factory.Editor.Current;

        using var response = await _client.Post("/actors/lavrov", "/actors/lavrov", [("~id", "lavrov"), ("~version", state.VersionOf(key)!), ("~base", RecordType.Of("actor").ToJson(actor)),
            .. RecordPagesTests.Fields(actor), ("/description", actor.Description!), ("/aliases/0", "S. L.")]);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var saved = (Actor)_factory.Editor.Current.Find(key)!;
        saved.Name.Should().Be(" Sergey\u2028Lavrov ");
        saved.Description.Should().Be("  a\u2029b");
        saved.Aliases.Should().Equal("S. L.");
    }

    [Fact]
    public async Task Post_Dataset_ChangesItsTitleAndKeepsItsRecords()
    {
        var before = _factory.Editor.Current.Dataset;
        (await _client.GetPage("/")).Should().Contain("href=\"/dataset\"").And.Contain("<a class=\"dataset\" href=\"/\"");
        var key = RecordKey.Dataset;
        (string, string)[] form = [("~version", _factory.Editor.Current.VersionOf(key)!), ("~base", RecordType.Of("dataset").ToJson(before)), ("/~hidden", """{"claimModel":"1.0"}"""), ("/title", "Moscow"), ("/language", "en"), ("/license", "CC0-1.0")];

        using var saved = await _client.Post("/dataset", "/dataset", form);
        using var meanwhile = await _client.Post("/dataset", "/dataset", [.. form, ("/description", "Mine.")]);

        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var after = _factory.Editor.Current.Dataset;
        (after.Title, after.License, after.Description).Should().Be(("Moscow", "CC0-1.0", null));
        after.Claims.Should().Equal(before.Claims);
        WebUtility.HtmlDecode(await meanwhile.Content.ReadAsStringAsync()).Should().Contain("ana has changed the dataset meanwhile").And.Contain("Mine.");
    }

    [Theory]
    [InlineData("/contradictions?status=found&p=2", "/contradictions?status=found&p=2&saved=")]
    [InlineData("/claims/record?id=a%2Fb&saved=3", "/claims/record?id=a%2Fb&saved=")]
    [InlineData("/claims/lavrov-1", "/claims/lavrov-1?saved=")]
    public async Task Post_Review_ReturnsToTheSamePage(string returnTo, string expected)
    {
        var contradiction = Moscow.Dataset.Contradictions[0];

        using var response = await _client.Post("/contradictions/review", "/contradictions", ("id", contradiction.Id.Value), ("version", _factory.Editor.Current.VersionOf(RecordKey.Of(contradiction))!),
            ("claims", contradiction.Claims[0].Value), ("claims", contradiction.Claims[1].Value), ("status", "underReview"), ("returnTo", returnTo));

        response.Headers.Location!.ToString().Should().StartWith(expected);
    }

    [Fact]
    public async Task Post_RecordTwice_IsNoConflict()
    {
        var key = new RecordKey("actor", "lavrov");
        var state = _factory.Editor.Current;
        var actor = (Actor)state.Find(key)!;
        (string, string)[] form = [("~id", "lavrov"), ("~version", state.VersionOf(key)!), ("~base", RecordType.Of("actor").ToJson(actor)), .. RecordPagesTests.Fields(actor), ("/description", "Minister.")];

        using var first = await _client.Post("/actors/lavrov", "/actors/lavrov", form);
        using var second = await _client.Post("/actors/lavrov", "/actors/lavrov", form);

        second.Headers.Location!.ToString().Should().Be("/actors/lavrov");
    }

    [Theory]
    [InlineData(true, "same-origin", HttpStatusCode.Unauthorized, true)]
    [InlineData(true, "cross-site", HttpStatusCode.Unauthorized, false)]
    [InlineData(false, "same-origin", HttpStatusCode.BadRequest, true)]
    [InlineData(false, "cross-site", HttpStatusCode.BadRequest, false)]
    public async Task Post_SessionHasEnded_KeepsWhatWasEntered(bool isSignedOut, string site, HttpStatusCode status, bool isKept)
    {
        var client = isSignedOut ? _factory.Client() : _client;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/claims/new", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("/text", "Talks \"go\" on."), new("__RequestVerificationToken", "old")]),
            Headers = { { "Sec-Fetch-Site", site } },
        };

        using var response = await client.Http.SendAsync(request);

        response.StatusCode.Should().Be(status);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.Contains("name=\"/text\" value=\"Talks \"go\" on.\"", StringComparison.Ordinal).Should().Be(isKept);
        page.Contains("action=\"/claims/new\"", StringComparison.Ordinal).Should().Be(isKept);
        page.Should().NotContain("value=\"old\"");
    }

    [Fact]
    public async Task Get_Session_TellsWhoIsSignedIn()
    {
        (await _factory.Client().GetPage("/session")).Should().Be("""{"name":null,"token":null}""");
        (await _client.GetPage("/session")).Should().StartWith("""{"name":"ana","token":"C""");
    }

    [Fact]
    public async Task Post_AmbiguousDate_OffersBothDates()
    {
        using var response = await _client.Post("/claims/new", "/claims/new", ("/text", "T"), ("/assertedOn", "12.4.2017"), ("/claimants/0", "nobody-here"));

        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.Should().Contain("value=\"/assertedOn=2017-12-04\"").And.Contain("value=\"/assertedOn=2017-04-12\"")
            .And.Contain("or add it first under Actors").And.NotContain("“New actor …”");
    }
}

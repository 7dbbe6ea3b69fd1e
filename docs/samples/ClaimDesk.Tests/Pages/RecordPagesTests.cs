using System.Net;
using System.Text.Json;
using ClaimDesk.Desk;
using ClaimDesk.Tests.Forms;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Pages;

public sealed class RecordPagesTests : IAsyncLifetime
{
    private readonly DeskFactory _factory = new(Moscow.Dataset);
    private DeskClient _client = null!; // InitializeAsync sets it

    public async ValueTask InitializeAsync() => _client = await _factory.SignIn();

    public ValueTask DisposeAsync() => _factory.DisposeAsync();

    [Theory]
    [InlineData("/claims", "The chemical incident in Syria remains unexplained.")]
    [InlineData("/claims?q=MYSTERY", "The chemical incident in Syria remains unexplained.")]
    [InlineData("/claims?actor=lavrov&topic=election-interference", "2 claims found")]
    [InlineData("/claims?q=nothing-like-this", "Nothing matches.")]
    [InlineData("/claims?p=2", "page 2 of 2")]
    [InlineData("/actors?q=Лавров", "1 actor found")]
    [InlineData("/units", "There are no units yet.")]
    [InlineData("/contradictions", "9 contradictions")]
    [InlineData("/contradictions?status=apparent&strength=tension", "contradiction")]
    [InlineData("/rules/CM4102", "A claimant is")]
    [InlineData("/claims/new", "New claim")]
    [InlineData("/actors/lavrov", "value=\"Sergey Lavrov\"")]
    [InlineData("/topics/record?id=election-interference", "Edit topic")]
    public async Task Get_Page_ShowsWhatItIsAbout(string path, string expected) => (await _client.GetPage(path)).Should().Contain(expected);

    [Theory]
    [InlineData("/claims/nobody")]
    [InlineData("/dragons")]
    [InlineData("/rules/CM9999")]
    [InlineData("/pick/dragon")]
    public async Task Get_WhatDoesNotExist_IsNotFound(string path)
    {
        using var response = await _client.Get(path);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_EveryRecord_HasAForm()
    {
        foreach (var type in RecordType.Listed)
        {
            foreach (var record in type.In(Moscow.Dataset).Take(3))
            {
                (await _client.GetPage($"/{type.ListName}/{Uri.EscapeDataString(type.IdOf(record))}")).Should().Contain($"Edit {type.Name}");
            }
        }
    }

    [Fact]
    public async Task Post_NewClaimWithoutId_IsSavedAndCanBeUndone()
    {
        using var response = await _client.Post("/claims/new", "/claims/new", ("/text", "Talks go on."), ("/claimants/0", "lavrov"));

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().Should().StartWith("/claims/lavrov-1?saved=");
        (await _client.GetPage(response.Headers.Location.ToString())).Should().Contain("Saved.").And.Contain(">Undo<");

        using var undone = await _client.Post("/undo", "/claims/lavrov-1", ("entry", response.Headers.Location.ToString().Split('=')[1]), ("returnTo", "/claims/lavrov-1"));

        undone.Headers.Location!.ToString().Should().Be("/claims?undone=1");
        _factory.Editor.Current.Dataset.FindClaim("lavrov-1").Should().BeNull();
    }

    [Fact]
    public async Task Post_Errors_AreShownAtTheFieldsAndInASummary()
    {
        using var response = await _client.Post("/claims/new", "/claims/new", ("/text", "Talks."), ("/claimants/0", "lavrof"), ("/assertedOn", "2017-13-01"));

        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.Should().Contain("Not saved: 2 errors").And.Contain("href=\"#f-claimants-0\"").And.Contain("value=\"2017-13-01\"")
            .And.Contain("Did you mean \"lavrov\"?").And.Contain("name=\"~use\" value=\"/claimants/0=lavrov\"");
    }

    [Fact]
    public async Task Post_SuggestionAndRowsWithoutScript_ChangeTheForm()
    {
        using var used = await _client.Post("/claims/new", "/claims/new", ("/claimants/0", "lavrof"), ("~use", "/claimants/0=lavrov"));
        (await used.Content.ReadAsStringAsync()).Should().Contain("value=\"lavrov\"");

        using var added = await _client.Post("/claims/new", "/claims/new", ("/claimants/0", "lavrov"), ("~add", "/claimants"));
        (await added.Content.ReadAsStringAsync()).Should().Contain("name=\"/claimants/1\"").And.Contain("value=\"lavrov\"");

        using var removed = await _client.Post("/claims/new", "/claims/new", ("/claimants/0", "lavrov"), ("/claimants/1", "tillerson"), ("~remove", "/claimants/0"));
        (await removed.Content.ReadAsStringAsync()).Should().NotContain("value=\"lavrov\"").And.Contain("name=\"/claimants/1\" value=\"tillerson\"");
    }

    [Fact]
    public async Task Post_TakenId_SuggestsAFreeOne()
    {
        using var response = await _client.Post("/actors/new", "/actors/new", ("/name", "Another"), ("/id", "lavrov"));

        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Should().Contain("value=\"/id=lavrov-2\"");
    }

    [Fact]
    public async Task Post_OtherPersonChangedTheRecord_ShowsBothVersionsAndMerges()
    {
        var key = new RecordKey("actor", "lavrov");
        var state = _factory.Editor.Current;
        var before = RecordType.Of("actor").ToJson(state.Find(key)!);
        var version = state.VersionOf(key)!;
        await _factory.Editor.SaveAsync(new(key, version, (Actor)state.Find(key)! with { Name = "Sergei Lavrov", Description = "Minister." }, "ben"), default);
        var mine = ((Actor)state.Find(key)! with { Name = "Sergey V. Lavrov", Anonymity = Anonymity.Pseudonymous });

        using var response = await _client.Post("/actors/lavrov", "/actors/lavrov", [("~id", "lavrov"), ("~version", version), ("~base", before), .. Fields(mine)]);

        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.Should().Contain("ben").And.Contain("One member was changed by both of you.").And.Contain("Sergei Lavrov").And.Contain("Sergey V. Lavrov");
        page.Should().MatchRegex("""name="~choose:description" value="theirs" checked""").And.MatchRegex("""name="~choose:name" value="mine" checked""");

        using var saved = await _client.Post("/actors/lavrov", "/actors/lavrov", ("~id", "lavrov"), ("~version", _factory.Editor.Current.VersionOf(key)!), ("~base", before),
            ("~mine", RecordType.Of("actor").ToJson(mine)), ("~choose:name", "mine"), ("~choose:anonymity", "mine"), ("~choose:description", "theirs"), ("~resolve", "save"));

        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var merged = (Actor)_factory.Editor.Current.Find(key)!;
        merged.Name.Should().Be("Sergey V. Lavrov");
        merged.Description.Should().Be("Minister.");
        merged.Anonymity.Should().Be((Term<Anonymity>)Anonymity.Pseudonymous);
    }

    [Fact]
    public async Task Post_Draft_ReturnsMessagesMeaningsAndContradictions()
    {
        using var response = await _client.Post("/drafts/claim", "/claims/new", ("/text", "It was not so."), ("/claimants/0", "lavrof"), ("/onBehalfOf", "russia"), ("/assertedOn", "2017?"),
            ("/proposition/subject", "russia"), ("/proposition/predicate", "interfered-in"), ("/proposition/value", "us-election-2016"), ("/stance", "denies"));

        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var message = answer.GetProperty("messages").GetProperty("/claimants/0")[0];
        message.GetProperty("word").GetString().Should().Be("Error");
        message.GetProperty("suggestions")[0].GetString().Should().Be("lavrov");
        answer.GetProperty("meanings").GetProperty("/assertedOn").GetString().Should().Be("Means: a day between 2017-01-01 and 2017-12-31, uncertain.");
        answer.GetProperty("names").GetProperty("/onBehalfOf").GetString().Should().Be("Russia");
        answer.GetProperty("disputes").GetString().Should().Contain("Rex Tillerson").And.Contain("fairly well-established");
    }

    [Fact]
    public async Task Post_DraftWithTheArticle_ReportsAQuoteThatIsNotInIt()
    {
        using var response = await _client.Post("/drafts/claim", "/claims/new", ("/text", "T"), ("/citations/0/source", "depetris-article"), ("/citations/0/quote/exact", "utter rubbish"), ("~article:depetris-article", "He said: nonsense."));

        var messages = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("messages");
        messages.EnumerateObject().Single(field => field.Value.ToString().Contains("CM4404")).Name.Should().StartWith("/citations/0/quote");
    }

    [Theory]
    [InlineData("/pick/actor?q=lavrov", "lavrov")]
    [InlineData("/pick/actor?q=%D0%9B%D0%B0%D0%B2", "lavrov")]
    [InlineData("/pick/actor?q=moscow", "russia")]
    [InlineData("/pick/actor+topic?q=2016", "us-election-2016")]
    [InlineData("/pick/source?q=leaves%20moscow", "depetris-article")]
    public async Task Get_Pick_FindsByIdNameLanguageAndAlias(string path, string first)
    {
        var found = JsonDocument.Parse(await _client.GetPage(path)).RootElement;

        found[0].GetProperty("id").GetString().Should().Be(first);
    }

    [Fact]
    public async Task Post_Dialog_SavesAndReturnsTheId()
    {
        using var invalid = await _client.Post("/actors/dialog", "/actors/dialog", ("/id", "x"));
        (await invalid.Content.ReadAsStringAsync()).Should().Contain("aria-invalid=\"true\"");

        using var response = await _client.Post("/actors/dialog", "/actors/dialog?name=Li%20Wei", ("/name", "Li Wei"));

        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString().Should().Be("li-wei");
    }

    [Fact]
    public async Task Post_Review_CreatesAReviewerAndSavesTheDecision()
    {
        var contradiction = Moscow.Dataset.Contradictions[0];
        (string, string)[] Review(string status) =>
        [
            ("id", contradiction.Id.Value), ("version", _factory.Editor.Current.VersionOf(RecordKey.Of(contradiction))!), ("claims", contradiction.Claims[0].Value),
            ("claims", contradiction.Claims[1].Value), ("note", "Looked at both."), ("status", status), ("returnTo", "/contradictions"),
        ];

        using var withoutReason = await _client.Post("/contradictions/review", "/contradictions", Review("apparent"));
        (await withoutReason.Content.ReadAsStringAsync()).Should().Contain("choose a reason").And.Contain("Looked at both.");

        using var response = await _client.Post("/contradictions/review", "/contradictions", Review("confirmed"));

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var reviewed = _factory.Editor.Current.Dataset.FindContradiction(contradiction.Id)!;
        reviewed.Status.Should().Be((Term<ContradictionStatus>)ContradictionStatus.Confirmed);
        reviewed.Note.Should().Be("Looked at both.");
        _factory.Editor.Current.Dataset.FindActor(reviewed.ReviewedBy!.Value)!.Name.Should().Be("ana");
        var entry = _factory.Editor.History(new(0, 9)).Items[0];
        entry.Number.Should().Be(2);
        entry.Records.Select(key => key.Type).Should().Equal("actor", "contradiction");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Post_UndoWithAForeignAddress_StaysHere(string address)
    {
        using var created = await _client.Post("/actors/new", "/actors/new", ("/name", "Temporary"));
        using var response = await _client.Post("/undo", "/actors", ("entry", created.Headers.Location!.ToString().Split('=')[1]), ("returnTo", address));

        response.Headers.Location!.ToString().Should().Be("/?undone=1");
    }

    [Fact]
    public async Task Post_DeleteWhileOthersReferToIt_ListsThem()
    {
        var version = _factory.Editor.Current.VersionOf(new("actor", "lavrov"))!;

        using var response = await _client.Post("/actors/lavrov", "/actors/lavrov", ("~id", "lavrov"), ("~version", version), ("/id", "lavrov"), ("/name", "Sergey Lavrov"), ("~delete", "1"));

        (await response.Content.ReadAsStringAsync()).Should().Contain("/claims/lavrov-attack");
    }

    internal static (string, string)[] Fields(Actor actor) => [("/id", actor.Id.Value), ("/name", actor.Name), ("/kind", actor.Kind.Word), ("/anonymity", actor.Anonymity.Word), .. actor.Names.Select((name, index) => ($"/names/{index}/key", name.Language.ToString())), .. actor.Names.Select((name, index) => ($"/names/{index}/value", name.Text))];
}

namespace ClaimDesk.Tests.Browser;

/// <summary>The dispute of the two ministers, entered from nothing to a confirmed contradiction with the keyboard alone, with ten mistakes that the page helps to put right.</summary>
public sealed class MinistersTests(BrowserFixture browser)
{
    /// <summary>A report in our own words.</summary>
    private const string Article =
        """
        The two ministers faced the press in Moscow.
        It is fairly well-established, said the guest,
        that Russia interfered in the election of 2016.
        To his host, the allegations are nonsense,
        and nobody has shown any proof.
        """;

    [Fact]
    public async Task Enter_TwoMinisters_WithTheKeyboardAlone()
    {
        await using var desk = new BrowserDesk(new() { Title = "Two ministers", Language = "en" });
        await using var opened = await desk.OpenAsync(browser);
        var keys = new Keyboard(opened.Page);

        await EnterSourceAsync(keys);
        await EnterFirstClaimAsync(keys);
        await EnterSecondClaimAsync(keys, opened);
        await ReviewAsync(keys, opened);

        var dataset = desk.Editor.Current.Dataset;
        var contradiction = dataset.Contradictions.Should().ContainSingle().Subject;
        contradiction.Status.Should().Be((Term<ContradictionStatus>)ContradictionStatus.Confirmed);
        contradiction.Strength.Should().Be((Term<ContradictionStrength>)ContradictionStrength.Contradictory);
        contradiction.Note.Should().Be("Both were asked twice.");
        dataset.FindActor(contradiction.ReviewedBy!.Value)!.Name.Should().Be("Ana");
        var denial = dataset.Claims.Single(claim => claim.Claimants[0] == "lavrov");
        denial.Stance.Should().Be((Term<Stance>)Stance.Denies);
        denial.Topics.Should().Equal("election");
        denial.Citations.Should().ContainSingle().Which.Quote!.Exact.Should().Be("the allegations are nonsense");
        dataset.Validate().HasErrors.Should().BeFalse();
        BrowserDesk.ShouldBeQuiet(opened);
    }

    private static async Task EnterSourceAsync(Keyboard keys)
    {
        await keys.FollowAsync("Add the source", "/sources/new");
        await keys.TypeAsync("/title", "Two ministers, two worlds");
        await keys.SelectAsync("/kind", "article");

        // 1: a date that does not exist.
        await keys.TypeAsync("/publishedOn", "2017-04-31");
        (await keys.ReadMessageAsync("/publishedOn")).Should().Contain("Error").And.Contain("April 2017 has 30 days");
        await keys.TypeAsync("/publishedOn", "2017-04-13");
        await keys.ShouldBeFixedAsync("/publishedOn");
        (await keys.Page.Locator("[data-meaning='/publishedOn']").InnerTextAsync()).Should().Be("Means: April 13, 2017.");
        await keys.TypeAsync("/url", "https://example.org/ministers");
        await keys.TypeAsync("/id", "report");

        // 2: the name of a language in place of its tag.
        await keys.PressAsync("More");
        await keys.TypeAsync("/language", "english");
        (await keys.ReadMessageAsync("/language", "warning")).Should().Contain("Warning").And.Contain("Use “en”");
        await keys.PressAsync("Use “en”");
        (await keys.Page.Locator("[name='/language']").InputValueAsync()).Should().Be("en");
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.Page.GetByText("Saved.").WaitForAsync();
    }

    private static async Task EnterFirstClaimAsync(Keyboard keys)
    {
        await keys.FollowAsync("Claims", "/claims");
        await keys.FollowAsync("New claim", "/claims/new");

        // 3: no text. The summary has the focus, and its link leads to the field.
        await keys.PressAsync("Save");
        await keys.Page.Locator("#summary").WaitForAsync();
        (await keys.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("summary");
        (await keys.Page.Locator("#summary").InnerTextAsync()).Should().Contain("Not saved: one error").And.Contain("no \"text\"");
        await keys.PressAsync("Claim: ");
        (await keys.Page.EvaluateAsync<string>("() => document.activeElement.name")).Should().Be("/text");
        await keys.TypeAsync("/text", "It is fairly well established that Russia interfered in the 2016 U.S. election.");
        await keys.ShouldBeFixedAsync("/text");

        // 4: a speaker whom nobody has entered yet.
        await keys.TypeAsync("/claimants/0", "Tillerson");
        await keys.LeaveListAsync("/claimants/0");
        (await keys.ReadMessageAsync("/claimants/0")).Should().Contain("not an actor").And.Contain("add it there with “New actor …”");
        await keys.ChooseAsync("/claimants/0", "Rex Tillerson", isNew: true);
        (await keys.Page.Locator("dialog [name='/name']").InputValueAsync()).Should().Be("Rex Tillerson");
        await keys.SelectAsync("/kind", "person");
        await keys.TypeAsync("/id", "tillerson");
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.ShouldBeFixedAsync("/claimants/0");
        (await keys.Page.Locator("[data-field='/claimants/0'] .chosen").InnerTextAsync()).Should().Be("Rex Tillerson");

        await keys.ChooseAsync("/topics/0", "Interference in the 2016 U.S. election", isNew: true);
        await keys.TypeAsync("/id", "election");
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.Page.Locator("[data-field='/topics/0'] .chosen").GetByText("Interference").WaitForAsync();

        await keys.TypeAsync("/assertedOn", "2017-04-14");
        await keys.ChooseAsync("/citations/0/source", "worlds");
        await QuoteAsync(keys, "fairly well-established", isPasted: true);

        // 5: said after it was published.
        (await keys.ReadMessageAsync("/assertedOn")).Should().Contain("2017-04-14").And.Contain("2017-04-13");
        await keys.TypeAsync("/assertedOn", "2017-04-12", backwards: true);
        await keys.ShouldBeFixedAsync("/assertedOn");
        await EnterPropositionAsync(keys);
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.Page.GetByText("Saved.").WaitForAsync();
        new Uri(keys.Page.Url).AbsolutePath.Should().Be("/claims/tillerson-1");
    }

    private static async Task EnterSecondClaimAsync(Keyboard keys, BrowserPage opened)
    {
        await keys.FollowAsync("Claims", "/claims");
        await keys.FollowAsync("New claim", "/claims/new");
        await keys.TypeAsync("/text", "The allegations that Russia interfered in the 2016 U.S. election are nonsense.");
        await keys.ChooseAsync("/claimants/0", "Sergey Lavrov", isNew: true);
        await keys.SelectAsync("/kind", "person");

        // 6: an id that another actor has.
        await keys.TypeAsync("/id", "tillerson");
        (await keys.ReadMessageAsync("/id")).Should().Contain("\"tillerson\"").And.Contain("Use “tillerson-2”");
        await keys.TypeAsync("/id", "lavrov");
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.Page.Locator("[data-field='/claimants/0'] .chosen").GetByText("Sergey Lavrov").WaitForAsync();

        // 7: a misspelled id.
        await keys.TypeAsync("/topics/0", "electoin");
        await keys.LeaveListAsync("/topics/0");
        (await keys.ReadMessageAsync("/topics/0")).Should().Contain("Use “election”");
        await keys.PressAsync("Use “election”");
        await keys.ShouldBeFixedAsync("/topics/0");

        // 8: a word in the wrong case.
        await keys.SelectAsync("/stance", "another");
        await keys.TypeAsync("/stance~other", "Denies");
        (await keys.ReadMessageAsync("/stance")).Should().Contain("\"Denies\"").And.Contain("Use “denies”");
        await keys.PressAsync("Use “denies”");
        await keys.ShouldBeFixedAsync("/stance");
        (await keys.Page.Locator("[name='/stance']").InputValueAsync()).Should().Be("denies");
        await keys.TypeAsync("/assertedOn", "2017-04-12");

        // 9: a quote that is not in the article, which is still there from the claim before.
        await keys.ChooseAsync("/citations/0/source", "report");
        await keys.TypeAsync("/citations/0/quote/exact", "the allegations are rubbish");
        (await keys.ReadMessageAsync("/citations/0/quote/exact")).Should().Contain("the allegations are rubbish");
        await QuoteAsync(keys, "the allegations are nonsense", isPasted: false, backwards: true);
        await keys.ShouldBeFixedAsync("/citations/0/quote/exact");

        await EnterPropositionAsync(keys);
        var dispute = keys.Page.Locator("#disputes .dispute");
        await dispute.WaitForAsync();
        (await dispute.InnerTextAsync()).Should().Contain("Contradictory").And.Contain("Rex Tillerson").And.Contain("Sergey Lavrov").And.Contain("fairly well-established");
        (await keys.Page.Locator("[data-live=disputes]").InnerTextAsync()).Should().Contain("A contradiction with another claim arises");
        await opened.SaveScreenshotAsync("claimdesk-contradiction");
        await keys.Page.Keyboard.PressAsync("Enter");
        await keys.Page.GetByText("Saved.").WaitForAsync();
    }

    private static async Task ReviewAsync(Keyboard keys, BrowserPage opened)
    {
        // 10: apparent without a reason.
        await keys.TypeAsync("Note", "Both were asked twice.");
        await keys.PressAsync("Only apparent");
        var alert = keys.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert);
        (await alert.InnerTextAsync()).Should().Contain("choose a reason");
        await opened.ShouldBeAccessibleAsync();
        await keys.SelectAsync("If it is only apparent", "Different time");
        await keys.PressAsync("Only apparent");
        await keys.Page.GetByText("Saved.").WaitForAsync();
        (await keys.Page.Locator("#disputes h3").InnerTextAsync()).Should().Contain("Different time");

        await keys.PressAsync("Confirm");
        await keys.Page.GetByText("Confirmed").WaitForAsync();
    }

    private static async Task EnterPropositionAsync(Keyboard keys)
    {
        await keys.TypeAsync("/proposition/subject", "Russia");
        await keys.TypeAsync("/proposition/predicate", "interfered-in");
        await keys.TypeAsync("/proposition/value", "the 2016 U.S. election");
        await keys.LeaveListAsync("/proposition/value");
    }

    /// <summary>Takes a quote from the article: selects its words with Shift and the arrow keys.</summary>
    private static async Task QuoteAsync(Keyboard keys, string words, bool isPasted, bool backwards = false)
    {
        await keys.PressAsync("Quote from the article", backwards);
        await keys.Page.Locator("dialog[open] textarea").WaitForAsync();
        if (isPasted)
        {
            await keys.Page.Locator("dialog[open] [data-use]:text('Keep this text')").WaitForAsync();
            await keys.Page.Keyboard.InsertTextAsync(Article);
            await keys.PressAsync("Keep this text");
        }

        await keys.Page.Locator("dialog[open] [data-use]:text('Use as quote')").WaitForAsync();
        await keys.Page.Keyboard.PressAsync("Control+Home");
        var before = Article[..Article.IndexOf(words, StringComparison.Ordinal)].Split('\n');
        await RepeatAsync(keys, "ArrowDown", before.Length - 1);
        await RepeatAsync(keys, "ArrowRight", before[^1].Length);
        await RepeatAsync(keys, "Shift+ArrowRight", words.Length);
        await keys.Page.Locator("dialog[open] [role=status]").GetByText($"Selected: “{words}”").WaitForAsync();
        await keys.PressAsync("Use as quote");
        await keys.Page.Locator("dialog").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await keys.Page.Locator("[name='/citations/0/quote/exact']").InputValueAsync()).Should().Be(words);
    }

    private static async Task RepeatAsync(Keyboard keys, string key, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await keys.Page.Keyboard.PressAsync(key);
        }
    }
}

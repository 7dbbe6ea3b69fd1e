using ClaimDesk.Tests.Forms;
using Microsoft.Playwright;

namespace ClaimDesk.Tests.Browser;

/// <summary>Nothing that was typed is lost: when the session ends, when the server does not answer, when a page is left, and when a key is pressed.</summary>
public sealed class LossTests(BrowserFixture browser)
{
    private const string Text = "The channel between the two militaries is open again.";

    [Fact]
    public async Task Save_SessionHasEnded_KeepsTheFormUntilTheUserHasSignedIn()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.Locator("[name='/text']").FillAsync(Text);
        await page.Context.ClearCookiesAsync(); // also that of the tokens, as after a restart of the server
        await page.Locator("form.record .primary").ClickAsync();
        var notice = page.Locator("form.record .connection");
        await notice.WaitForAsync();
        (await notice.InnerTextAsync()).Should().Contain("You are signed out").And.Contain("What you typed is still here");
        await opened.ShouldBeAccessibleAsync();

        await page.Locator("[name='/claimants/0']").FillAsync("Li Wei");
        await page.Locator("[data-field='/claimants/0']").PressAsync("Escape");
        (await page.Locator("dialog").CountAsync()).Should().Be(0);

        var other = await page.Context.RunAndWaitForPageAsync(() => notice.GetByRole(AriaRole.Link).ClickAsync());
        await other.GetByLabel("Your name").FillAsync("Ana");
        await other.Keyboard.PressAsync("Enter");
        await other.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
        await other.CloseAsync();
        await page.EvaluateAsync("() => window.dispatchEvent(new Event('focus'))");
        await notice.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.Locator("[name='/claimants/0']").FillAsync("lavrov");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByText("Saved.").WaitForAsync();
        desk.Editor.Current.Dataset.FindClaim("lavrov-1")!.Text.Should().Be(Text);
    }

    [Fact]
    public async Task Save_ServerDoesNotAnswer_KeepsTheFormAndSaysSo()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/actors/new");
        var page = opened.Page;
        await page.Context.SetOfflineAsync(true);
        await page.Locator("[name='/name']").FillAsync("Li Wei");
        var notice = page.Locator("form.record .connection");
        await notice.WaitForAsync();
        (await notice.InnerTextAsync()).Should().Contain("The server does not answer");
        await page.Keyboard.PressAsync("Control+Enter");
        (await page.Locator("[name='/name']").InputValueAsync()).Should().Be("Li Wei");

        await page.Context.SetOfflineAsync(false);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByText("Saved.").WaitForAsync();
    }

    [Fact]
    public async Task Leave_AfterASaveThatFailed_AsksFirst()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.Locator("[name='/assertedOn']").FillAsync("2017-04-31");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("#summary").WaitForAsync();
        var questions = new List<string>();
        var asked = new TaskCompletionSource();
        page.Dialog += async (_, dialog) =>
        {
            questions.Add(dialog.Type);
            await dialog.DismissAsync();
            asked.TrySetResult();
        };

        await page.GetByRole(AriaRole.Link, new() { Name = "Actors" }).ClickAsync();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));

        questions.Should().Equal("beforeunload");
        (await page.Locator("[name='/assertedOn']").InputValueAsync()).Should().Be("2017-04-31");
    }

    [Fact]
    public async Task Enter_InAPickerWithMatches_DoesNotSave()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.Locator("[name='/claimants/0']").PressSequentiallyAsync("lavr");
        await page.Locator("[name='/claimants/0'][aria-expanded=true]").WaitForAsync();
        (await page.Locator("[data-messages='/claimants/0'] > li").CountAsync()).Should().Be(0);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[name='/claimants/0'][aria-expanded=false]").WaitForAsync();

        (await page.Locator("[name='/claimants/0']").InputValueAsync()).Should().Be("lavrov");
        (await page.Locator("#summary").CountAsync()).Should().Be(0);
        (await page.Locator("[data-live=matches]").InnerTextAsync()).Should().Be("Sergey Lavrov chosen.");
        BrowserDesk.ShouldBeQuiet(opened);
    }

    [Fact]
    public async Task Save_LongArticleInChinese_IsNoObstacle()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.EvaluateAsync("() => sessionStorage.setItem('article:depetris-article', '\u4fc4'.repeat(120_000))");
        await page.Locator("[name='/text']").FillAsync(Text);
        await page.Locator("[name='/claimants/0']").FillAsync("lavrov");
        await page.Locator("[name='/citations/0/source']").FillAsync("depetris-article");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.GetByText("Saved.").WaitForAsync();
    }
}

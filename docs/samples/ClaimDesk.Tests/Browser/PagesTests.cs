using ClaimDesk.Tests.Forms;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimDesk.Tests.Browser;

/// <summary>Every page: no violations of the rules of accessible pages in light and dark, no sideways scrolling, nothing in the console.</summary>
public sealed class PagesTests(BrowserFixture browser)
{
    private static readonly string[] Addresses =
    [
        "/", "/claims", "/units", "/contradictions", "/claims/lavrov-election", "/sources/depetris-article", "/predicates/new", "/contradictions/assad-future", "/rules/CM4102", "/history", "/import",
    ];

    [Fact]
    public async Task Pages_All_AreAccessibleInLightAndDark()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser);
        foreach (var address in Addresses)
        {
            await opened.GoToAsync(desk.Address(address));
            await ShouldBeFineAsync(opened);
        }

        BrowserDesk.ShouldBeQuiet(opened);
    }

    [Fact]
    public async Task Form_WithFaults_IsAccessibleInLightAndDark()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.Locator("[name='/text']").FillAsync("The channel between the two militaries is open again.");
        await page.Locator("[name='/claimants/0']").FillAsync("lavrof");
        await page.Locator("[name='/topics/0']").FillAsync("deconfliction");
        await page.Locator("[name='/assertedOn']").FillAsync("2017-04-31");
        await page.Locator("[name='/citations/0/quote/exact']").FillAsync("open again");
        await page.Locator("form.record .primary").ClickAsync();
        await page.Locator("#summary").WaitForAsync();

        (await page.Locator("#summary li").CountAsync()).Should().BeGreaterThan(2);
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("summary");
        await opened.SaveScreenshotAsync("claimdesk-form-faults");
        await ShouldBeFineAsync(opened);

        await page.Locator("[name='/claimants/0']").FillAsync("Sergey");
        await page.Locator("[name='/claimants/0'][aria-expanded=true]").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await opened.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open] .field").First.WaitForAsync();
        await opened.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        (await page.EvaluateAsync<string>("() => document.activeElement.name")).Should().Be("/claimants/0");
        BrowserDesk.ShouldBeQuiet(opened);
    }

    [Fact]
    public async Task Conflict_OfTwoPeople_LosesNothing()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var ana = await desk.OpenAsync(browser, "/claims/lavrov-attack", "Ana");
        await using var ben = await desk.OpenAsync(browser, "/claims/lavrov-attack", "Ben");
        await ben.Page.Locator("[name='/text']").FillAsync("Nobody has explained the chemical incident in Syria.");
        await ben.Page.Locator("[name='/assertedOn']").FillAsync("2017-04-11");
        await ben.Page.Locator("form.record .primary").ClickAsync();
        await ben.Page.GetByText("Saved.").WaitForAsync();

        await ana.Page.Locator("[name='/text']").FillAsync("What happened in Syria remains a mystery.");
        await ana.Page.Locator("[name='/stance']").SelectOptionAsync("denies");
        await ana.Page.Locator("form.record .primary").ClickAsync();
        await ana.Page.GetByText("Two versions of one claim").WaitForAsync();
        await ana.SaveScreenshotAsync("claimdesk-conflict");
        await ShouldBeFineAsync(ana);
        (await ana.Page.Locator(".banner").InnerTextAsync()).Should().Contain("Ben changed this claim").And.Contain("One member was changed by both of you.");
        var form = ana.Page.Locator("form.conflict");
        (await form.Locator("input[value=mine]:checked").EvaluateAllAsync<string[]>("fields => fields.map(field => field.name)")).Should().BeEquivalentTo("~choose:text", "~choose:stance");
        (await form.Locator("input[value=theirs]:checked").EvaluateAllAsync<string[]>("fields => fields.map(field => field.name)")).Should().BeEquivalentTo("~choose:assertedOn");
        await form.Locator(".primary").ClickAsync();
        await ana.Page.GetByText("Saved.").WaitForAsync();

        var claim = desk.Editor.Current.Dataset.FindClaim("lavrov-attack")!;
        claim.Text.Should().Be("What happened in Syria remains a mystery.");
        claim.AssertedOn.Should().Be((PartialDate)"2017-04-11");
        claim.Stance.Should().Be((Term<Stance>)Stance.Denies);
        claim.Citations.Should().Equal(Moscow.Dataset.FindClaim("lavrov-attack")!.Citations);
        BrowserDesk.ShouldBeQuiet(ana);
    }

    [Fact]
    public async Task Claim_WithoutScripts_IsEnteredAndSaved()
    {
        await using var desk = new BrowserDesk(Moscow.Dataset);
        await using var opened = await desk.OpenAsync(browser, "/claims/new", setup: new() { HasScripts = false, Width = 320, Height = 640, Scale = 2 });
        var page = opened.Page;
        await page.Locator("[name='/text']").FillAsync("The talks were useful.");
        await page.Locator("[name='/claimants/0']").FillAsync("tillersn");
        await page.Locator("[name='/claimants/0']").PressAsync("Enter");
        await page.Locator("#summary").WaitForAsync();
        await opened.SaveScreenshotAsync("claimdesk-phone");
        await page.Locator(".suggestion").ClickAsync();
        (await page.Locator("[name='/claimants/0']").InputValueAsync()).Should().Be("tillerson");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add claimant" }).ClickAsync();
        await page.Locator("[name='/claimants/1']").FillAsync("lavrov");
        await page.Locator("form.record .primary").ClickAsync();
        await page.GetByText("Saved.").WaitForAsync();

        desk.Editor.Current.Dataset.FindClaim("tillerson-1")!.Claimants.Should().Equal("tillerson", "lavrov");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.GetByText("Undone.").WaitForAsync();
        desk.Editor.Current.Dataset.FindClaim("tillerson-1").Should().BeNull();
    }

    private static async Task ShouldBeFineAsync(BrowserPage opened)
    {
        await opened.ShouldBeAccessibleAsync();
        // Dark pages differ in their colors only.
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await opened.Page.RunAxe(new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } });
        dark.Violations.SelectMany(violation => violation.Nodes).Select(node => node.Html).Should().BeEmpty(opened.Page.Url);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await opened.ShouldNotScrollSidewaysAsync(320, 768, 1440);
    }
}

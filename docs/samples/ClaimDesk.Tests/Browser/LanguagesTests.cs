namespace ClaimDesk.Tests.Browser;

/// <summary>Datasets in Arabic and in Chinese: languages, directions, ids and searching.</summary>
public sealed class LanguagesTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("ar", "rtl", "claimdesk-arabic", "الوزير سامي", "ثبت أن الجسر أُغلق في الشتاء.", "لم يُغلق الجسر في الشتاء قط.", "الجسر", "أُغلق في", "الشتاء", "سامي")]
    [InlineData("zh-Hans", "ltr", "claimdesk-chinese", "李部长", "大桥在冬天关闭了。", "大桥在冬天从未关闭。", "大桥", "关闭于", "冬天", "李部")]
    public async Task Claim_InAnotherLanguage_HasItsLanguageAndDirection(
        string language, string direction, string picture, string minister, string claim, string denial, string subject, string predicate, string value, string search)
    {
        var proposition = new Proposition { Subject = subject, Predicate = predicate, Value = value };
        await using var desk = new BrowserDesk(new()
        {
            Title = subject,
            Language = language,
            Actors = [new() { Id = "minister", Name = minister, Kind = ActorKind.Person }, new() { Id = "engineer", Name = "Eva Lind", Kind = ActorKind.Person }],
            Claims = [new() { Id = "minister-1", Text = claim, Claimants = ["minister"], Proposition = proposition, AssertedOn = "2020-02" }],
        });
        await using var opened = await desk.OpenAsync(browser, "/claims/new");
        var page = opened.Page;
        await page.Locator("[name='/text']").FillAsync(denial);
        await page.Locator("[name='/claimants/0']").FillAsync(search);
        await page.Locator("[role=option]").First.WaitForAsync();
        (await page.Locator("[role=option] bdi").First.InnerTextAsync()).Should().Be(minister);
        await page.Locator("[name='/claimants/0']").FillAsync("engineer");
        await page.Locator("[name='/stance']").SelectOptionAsync("denies");
        foreach (var (name, words) in new[] { ("subject", subject), ("predicate", predicate), ("value", value) })
        {
            await page.Locator($"[name='/proposition/{name}']").FillAsync(words);
        }

        var other = page.Locator("#disputes .claim-text a");
        await other.WaitForAsync();
        (await other.EvaluateAsync<string>("link => getComputedStyle(link.closest('[dir]')).direction")).Should().Be(direction);
        (await other.EvaluateAsync<string>("link => link.closest('[lang]').lang")).Should().Be(language);
        var text = page.Locator("[name='/text']");
        (await text.EvaluateAsync<string>("field => getComputedStyle(field).direction + ' ' + field.lang")).Should().Be($"{direction} {language}");
        await page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        await opened.SaveScreenshotAsync(picture);
        await opened.ShouldBeAccessibleAsync();
        await opened.ShouldNotScrollSidewaysAsync(320, 768, 1440);
        await page.Locator("form.record .primary").ClickAsync();
        await page.GetByText("Saved.").WaitForAsync();
        desk.Editor.Current.Dataset.FindClaim("engineer-1")!.Text.Should().Be(denial);
        BrowserDesk.ShouldBeQuiet(opened);
    }
}

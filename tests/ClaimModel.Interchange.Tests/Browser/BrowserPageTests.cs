namespace ClaimModel.Interchange.Tests.Browser;

/// <summary>What tests in a browser notice about a page.</summary>
public sealed class BrowserPageTests(BrowserFixture browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmodel-browser-").FullName;

    [Fact]
    public async Task Page_WithFaults_IsNotAccepted()
    {
        await using var page = await OpenAsync(
            """
            <!DOCTYPE html><html><body style="margin:0"><img src="absent.png"><img src="https://example.org/outside.png"><script>console.log("said")</script><div style="width: 2000px">wide</div></body></html>
            """);

        page.Messages.Should().Contain(message => message.StartsWith("log: said"));
        page.FailedRequests.Should().ContainSingle().Which.Should().Contain("absent.png");
        page.OutsideRequests.Should().Equal("https://example.org/outside.png");
        page.Invoking(it => it.ShouldBeQuiet()).Should().Throw<Exception>().WithMessage("*Message in the console*Failed request*Request to another machine*");
        await page.Awaiting(it => it.ShouldBeAccessibleAsync()).Should().ThrowAsync<Exception>().WithMessage("*image-alt*<img src=\"absent.png\">*");
        await page.Awaiting(it => it.ShouldNotScrollSidewaysAsync(320)).Should().ThrowAsync<Exception>().WithMessage("*window of 320 pixels:*<div style=\"width: 2000px\">*");
    }

    [Fact]
    public async Task Page_WithoutFaults_IsAccepted()
    {
        await using var page = await OpenAsync("""<!DOCTYPE html><html lang="en"><title>Page</title><body><main><h1>Page</h1></main></body></html>""");

        page.ShouldBeQuiet();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync(320, 1440);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<BrowserPage> OpenAsync(string html)
    {
        var path = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(path, html);
        var page = await browser.OpenAsync();
        await page.GoToFileAsync(path);
        return page;
    }
}

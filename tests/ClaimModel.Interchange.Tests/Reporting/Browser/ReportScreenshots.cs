using Microsoft.Playwright;

namespace ClaimModel.Interchange.Tests.Reporting.Browser;

/// <summary>Saves the pictures of the documentation, if <c>CLAIMMODEL_SCREENSHOTS</c> names a folder such as docs/images.</summary>
public sealed class ReportScreenshots(BrowserFixture browser, ReportFiles reports) : IClassFixture<ReportFiles>
{
    [Theory]
    [InlineData("report-overview", "moscow.html", 1200, 860, null, false)]
    [InlineData("report-matrix", "moscow.html", 1200, 900, ".matrix-claims", false)]
    [InlineData("report-timeline", "fire.html", 1100, 900, ".timeline", false)]
    [InlineData("report-graph", "moscow.html", 1200, 900, ".graph-wide", false)]
    [InlineData("report-phone", "moscow.html#pictures", 375, 812, null, false)]
    [InlineData("report-dark", "moscow.html#contradictions", 1200, 860, null, true)]
    public async Task Report_IsSaved(string name, string file, int width, int height, string? selector, bool isDark)
    {
        BrowserPage.RequireScreenshots();
        await using var page = await browser.OpenAsync(new() { Width = width, Height = height, IsDark = isDark });
        await page.GoToFileAsync(reports.PathOf(file.Split('#')[0]), file.Contains('#') ? file.Split('#')[1] : null);

        await page.SaveScreenshotAsync(name, selector);
    }

    [Fact]
    public async Task Report_Printed_IsSaved()
    {
        BrowserPage.RequireScreenshots();
        await using var page = await browser.OpenAsync(new() { Width = 718, Height = 1016 }); // A4 without margins
        await page.GoToFileAsync(reports.PathOf("moscow.html"), "contradictions");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.Locator("#contradictions").EvaluateAsync("section => section.scrollIntoView()");

        await page.SaveScreenshotAsync("report-print");
    }
}

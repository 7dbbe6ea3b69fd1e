using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimModel.Interchange.Tests.Reporting.Browser;

/// <summary>What readers see of reports in a browser.</summary>
public sealed partial class ReportInBrowserTests(BrowserFixture browser, ReportFiles reports) : IClassFixture<ReportFiles>
{
    private static readonly int[] Widths = [320, 375, 768, 1024, 1440, 1920];

    /// <summary>The elements that the keyboard can reach, in order, if they are shown.</summary>
    private const string ListReachable =
        "() => [...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(element => element.checkVisibility() && element.getClientRects().length).map(element => element.outerHTML.slice(0, 80))";

    [Theory]
    [InlineData("excerpt.html")]
    [InlineData("small.html")]
    [InlineData("large/index.html")]
    public async Task Page_LightAndDark_IsAccessible(string file)
    {
        await using var page = await OpenAsync(file);

        await page.ShouldBeAccessibleAsync();
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.ShouldBeAccessibleAsync("color-contrast");
        page.ShouldBeQuiet();
    }

    [Fact]
    public async Task Page_AnyWidth_FitsTheWindow()
    {
        string[] large = [.. Directory.EnumerateFiles(reports.PathOf("large"), "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        string[] ofEachKind = [.. large.GroupBy(name => NumberedName().Replace(name, "")).Select(group => $"large/{group.First()}")];
        foreach (var file in ofEachKind.Concat(["moscow.html", "small.html"]))
        {
            await using var page = await OpenAsync(file);
            await page.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

            await page.ShouldNotScrollSidewaysAsync(Widths);
            page.ShouldBeQuiet();
        }
    }

    [Fact]
    public async Task Link_ToARecord_ShowsIt()
    {
        await using var page = await browser.OpenAsync();
        await page.GoToFileAsync(reports.PathOf("moscow.html"), "claim-lavrov-election");

        var top = await page.Page.Locator("#claim-lavrov-election").EvaluateAsync<double>("element => element.getBoundingClientRect().top");

        top.Should().BeInRange(-1, 400);
        (await page.Page.Locator(":target").GetAttributeAsync("id")).Should().Be("claim-lavrov-election");
    }

    [Fact]
    public async Task Keyboard_ReachesEverythingInOrder()
    {
        await using var page = await OpenAsync("moscow.html");
        var expected = (await page.Page.EvaluateAsync<string[]>(ListReachable)).Take(130).ToArray();

        var reached = new List<string>();
        for (var index = 0; index < expected.Length; index++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            reached.Add(await page.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 80)"));
        }

        reached.Should().Equal(expected);
        reached.Should().Contain(element => element.Contains("graph-actor")).And.Contain(element => element.Contains("matrix-frame"));
    }

    [Fact]
    public async Task Page_WithoutScripts_CanBeRead()
    {
        await using var page = await OpenAsync("small.html", new() { HasScripts = false });

        await page.Page.Locator("details.tl-words summary").First.PressAsync("Enter");

        (await page.Page.Locator("details.tl-words ol").First.IsVisibleAsync()).Should().BeTrue();
        page.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("moscow.html")]
    [InlineData("small.html")]
    public async Task Print_Page_IsNotClipped(string file)
    {
        await using var page = await OpenAsync(file, new() { Width = 718 }); // A4 without margins
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var clipped = await page.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('body *')].filter(element => element.clientWidth && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && !(element instanceof SVGElement)).map(element => element.outerHTML.slice(0, 120))");
        var pdf = Encoding.Latin1.GetString(await page.Page.PdfAsync(new() { Format = "A4" }));

        clipped.Should().BeEmpty();
        await page.ShouldNotScrollSidewaysAsync(718);
        PdfPage().Count(pdf).Should().BeGreaterThan(1);
    }

    [Theory]
    [InlineData(1000, "graph-wide", "graph-narrow")]
    [InlineData(340, "graph-narrow", "graph-wide")]
    public async Task Graph_AnyWidth_HasOneReadableDrawing(int width, string shown, string hidden)
    {
        await using var page = await OpenAsync("small.html", new() { Width = width });

        (await page.Page.Locator($"svg.{shown}").IsVisibleAsync()).Should().BeTrue();
        (await page.Page.Locator($"svg.{hidden}").IsVisibleAsync()).Should().BeFalse();
        var heights = await page.Page.EvaluateAsync<double[]>($"() => [...document.querySelectorAll('svg.{shown} text')].map(text => text.getBoundingClientRect().height)");
        heights.Should().OnlyContain(height => height >= 10);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(320)]
    public async Task Timeline_AnyWidth_HasNoOverlappingLabels(int width)
    {
        await using var page = await OpenAsync("small.html", new() { Width = width });

        var overlaps = await page.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.tl-axis')].flatMap(axis => {
              const labels = [...axis.querySelectorAll('text')].filter(text => text.checkVisibility() && text.getClientRects().length).map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
              return labels.flatMap((one, index) => labels.slice(index + 1)
                .filter(other => one.box.left < other.box.right && other.box.left < one.box.right && one.box.top + 2 < other.box.bottom && other.box.top + 2 < one.box.bottom)
                .map(other => `${one.text} and ${other.text}`));
            })
            """);

        overlaps.Should().BeEmpty();
    }

    [GeneratedRegex(@"[-0-9]+\.html$")]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    private async Task<BrowserPage> OpenAsync(string file, BrowserSetup? setup = null)
    {
        var page = await browser.OpenAsync(setup);
        await page.GoToFileAsync(reports.PathOf(file));
        return page;
    }
}

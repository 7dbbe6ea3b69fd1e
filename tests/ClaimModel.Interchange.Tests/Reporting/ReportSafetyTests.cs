using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>No text of a dataset becomes markup, and a page loads nothing.</summary>
public class ReportSafetyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</title></style></textarea><svg onload=alert(1)>")]
    [InlineData("<!-- --!> <![CDATA[ ]]> {{constructor}} `${1}`")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.org/\"onmouseover=\"alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("\u0001\u202Eevil\u202C\u2028\u0000\uD800")]
    public void Write_HostileTexts_StayTexts(string text) => ShouldBeSafe(ReportPage.Of(new Samples(_ => text).Dataset, new ReportOptions { Title = text }));

    [Fact]
    public void Write_NaughtyStrings_StayTexts()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!; // the file is an array
        var next = 0;
        for (var round = 0; round < 8; round++)
        {
            ShouldBeSafe(ReportPage.Of(new Samples(_ => strings[next++ % strings.Length]).Dataset));
        }
    }

    [Theory]
    [InlineData("http://example.org/a", "http://example.org/a")]
    [InlineData("HTTPS://Example.org/a b?x=\"y\"#<z>", "https://example.org/a%20b?x=%22y%22#%3Cz%3E")]
    [InlineData("https://bank.example@evil.example/", null)]
    [InlineData("https://user:password@example.org/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JavaScript&colon;alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org/a", null)]
    [InlineData("index.html", null)]
    public void Write_AddressOfSource_IsALinkOnlyIfItIsOfTheWeb(string address, string? link)
    {
        var page = ReportPage.Of(new ClaimDataset { Sources = [new Source { Id = "s", Url = address }] });

        var links = page.Document.QuerySelectorAll("#source-s a.external");
        links.Select(each => each.GetAttribute("href")).Should().Equal(link is null ? [] : [link]);
        links.Select(each => (each.GetAttribute("rel"), each.GetAttribute("referrerpolicy"))).Should().AllBeEquivalentTo(("noopener noreferrer nofollow", "no-referrer"));
        page.TextOf("#source-s").Should().Contain(string.Join(' ', address.Split(' ')));
    }

    [Fact]
    public void Write_LongRecordsInManyContradictions_GrowsInProportion()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = "a", Name = new string('n', 20_000) }],
            Claims =
            [
                new Claim { Id = "c", Text = new string('t', 20_000), Claimants = ["a", .. Enumerable.Range(0, 500).Select(index => ActorId.Parse($"a{index}"))], Citations = [.. Enumerable.Repeat(new Citation { Source = "s" }, 500)] },
                .. Enumerable.Range(0, 100).Select(index => new Claim { Id = $"c{index}", Text = "Short.", Claimants = ["a"] }),
            ],
            Contradictions = [.. Enumerable.Range(0, 100).Select(index => new Contradiction { Claims = ["c", $"c{index}"], Strength = ContradictionStrength.Contrary })],
        };

        ReportPage.Of(dataset).Html.Length.Should().BeLessThan(3_000_000);
    }

    [Fact]
    public void Write_Page_PermitsOnlyItsStyleSheet()
    {
        var page = ReportPage.Of(Exports.Moscow);
        var style = page.Document.QuerySelectorAll("style").Should().ContainSingle().Subject.TextContent;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should()
            .Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
        page.Document.QuerySelectorAll("[style], script, iframe, object, embed, form, link").Should().BeEmpty();
        style.Should().NotContain("url(").And.NotContain("@import").And.Contain("prefers-color-scheme: dark").And.Contain("@media print");
    }

    [Theory]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("a\u0001b\u2028c", "a[U+0001]b[U+2028]c")]
    [InlineData("👩‍👧 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍👧 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("a\tb\nc\u00ADd\u200Fe", "a\tb\nc\u00ADd\u200Fe")]
    public void Write_HiddenCharacters_AreShownIfTheyDeceive(string text, string shown)
    {
        var page = ReportPage.Of(new ClaimDataset { Claims = [new Claim { Id = "c", Text = text }] });

        page.Document.QuerySelector("#claim-c .claim-text")!.TextContent.Should().Be(shown);
    }

    [Fact]
    public void Write_UnpairedSurrogate_IsShown() => ReportPage.Of(new ClaimDataset { Title = "a\uD800b" }).TextOf("h1").Should().Be("a[U+D800]b");

    private static void ShouldBeSafe(ReportPage page)
    {
        page.Document.QuerySelectorAll("script, iframe, object, embed, form, input, button, textarea, img, svg[onload], base, link, [style]").Should().BeEmpty();
        page.Document.QuerySelectorAll("style").Should().ContainSingle();
        page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        page.Addresses.Should().OnlyContain(address => address.StartsWith('#') || address.StartsWith("http://") || address.StartsWith("https://"));
        page.Ids.Should().OnlyHaveUniqueItems();
        page.Html.Should().NotContainAny("\u202E", "\u2028", "\u0001");
    }
}

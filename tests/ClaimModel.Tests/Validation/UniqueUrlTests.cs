namespace ClaimModel.Tests.Validation;

/// <summary>CM3303 compares URLs without what does not change the page.</summary>
public class UniqueUrlTests
{
    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a", "")]
    [InlineData("http://example.org/a", "https://example.org/a", ": they differ only in http or https")]
    [InlineData("https://www.example.org/a", "https://example.org/a", ": they differ only in \"www.\"")]
    [InlineData("https://example.org/a/", "https://example.org/a", ": they differ only in the final slash")]
    [InlineData("https://example.org", "https://example.org/", ": they differ only in the final slash")]
    [InlineData("https://example.org/a/?b=c", "https://example.org/a?b=c", ": they differ only in the final slash")]
    [InlineData("https://example.org/a#top", "https://example.org/a", ": they differ only in the fragment")]
    [InlineData("https://example.org:443/a", "https://example.org/a", ": they differ only in the default port")]
    [InlineData("HTTPS://Example.ORG/a", "https://example.org/a", ": they differ only in upper and lower case")]
    [InlineData("https://example.org/caf%c3%a9?q=%c3", "https://example.org/caf%C3%A9?q=%C3", ": they differ only in upper and lower case")]
    [InlineData("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a", ": they differ only in tracking parameters")]
    [InlineData("https://example.org/a?fbclid=1&id=2", "https://example.org/a?id=2", ": they differ only in tracking parameters")]
    [InlineData("https://example.org/a?id=2&gclid=1", "https://example.org/a?id=2&mc_cid=3", ": they differ only in tracking parameters")]
    [InlineData("http://www.example.org:80/a/?utm_id=1#b", "https://example.org/a", ": they differ only in http or https and \"www.\" and the default port and the final slash and tracking parameters and the fragment")]
    public void SamePage_IsReportedWithTheDifference(string first, string second, string difference) =>
        Messages(first, second).Should().Equal($"Source \"t\" has the same URL as \"s\"{difference}; merge the two.");

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a")]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?c=2&b=1")]
    [InlineData("https://example.org/#/a", "https://example.org/#/b")]
    [InlineData("https://example.org/#!/a", "https://example.org/#!/b")]
    [InlineData("https://example.org/#/a", "https://example.org/")]
    [InlineData("https://example.org:8443/a", "https://example.org/a")]
    [InlineData("https://example.org:80/a", "https://example.org/a")]
    [InlineData("https://sub.example.org/a", "https://example.org/a")]
    [InlineData("https://www.org/a", "https://org/a")]
    [InlineData("https://ann@example.org/a", "https://bob@example.org/a")]
    [InlineData("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A8")]
    [InlineData("https://example.org/a?utmost=1", "https://example.org/a")]
    [InlineData("mailto:a", "mailto:b")]
    public void OtherPage_IsNotReported(string first, string second) => Messages(first, second).Should().BeEmpty();

    private static IEnumerable<string> Messages(string first, string second) =>
        new ClaimDataset { Sources = [new Source { Id = "s", Title = "S", Url = first }, new Source { Id = "t", Title = "T", Url = second }] }
            .Validate().Diagnostics.Where(found => found.Code == "CM3303").Select(found => found.Message);
}

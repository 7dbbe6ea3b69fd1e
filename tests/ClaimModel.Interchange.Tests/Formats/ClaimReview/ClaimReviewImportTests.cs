using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.ClaimReview;

public class ClaimReviewImportTests
{
    private static readonly IImportFormat Format = InterchangeFormats.FindImport("claimreview")!;

    [Fact]
    public void Import_GraphWithReferences_ReadsTheNodes()
    {
        var result = Format.Import("""
            { "@context": "https://schema.org", "@graph": [
              { "@type": "ClaimReview", "claimReviewed": "The bridge fell.", "url": "https://checker.example/1", "datePublished": "2024-06-02",
                "author": { "@type": "Organization", "name": "Checker" }, "itemReviewed": { "@id": "#item" }, "reviewRating": { "@id": "#rating" } },
              { "@id": "#item", "@type": "Claim", "author": { "@type": "Person", "name": "Jane Doe" } },
              { "@id": "#rating", "@type": "Rating", "alternateName": "False" } ] }
            """);

        var claim = result.Dataset.Claims.Should().ContainSingle().Which;
        claim.Claimants.Select(claimant => claimant.Value).Should().Equal("jane-doe");
        claim.Reviews.Select(review => review.Verdict).Should().Equal("False");
    }

    [Fact]
    public void Import_Page_ReviewsOfOneClaimAreTogether()
    {
        var result = Format.Import(FileText("page.html"));

        result.Dataset.Claims.Should().Equal(new Claim
        {
            Id = "the-bridge-fell-in-may-cxtkbjxwg6a4e",
            Text = "The bridge fell in May.",
            Claimants = ["jane-doe", "john-roe"],
            AssertedOn = "2024-05-31",
            Citations =
            [
                new() { Source = "social-example-0-7xkexn6k", Extensions = Extensions.Empty.With("x-first-appearance", "true") },
                new() { Source = "social-example-1-5apjsmq7" },
                new() { Source = "video-example-2-elqboae3" },
            ],
            Reviews =
            [
                new()
                {
                    Reviewer = "example-check",
                    Verdict = "False",
                    Url = "https://checker.example/2024/bridge",
                    PublishedOn = "2025-09-18",
                    Extensions = Extensions.Empty.With("x-review-rating-rating-value", "\"1\"").With("x-review-rating-best-rating", "\"1\"").With("x-review-rating-worst-rating", "\"1\""),
                },
                new() { Reviewer = "other-check", Verdict = "Mostly false", Url = "https://other.example/bridge", Extensions = Extensions.Empty.With("x-date-published", "\"03/04/2020\"") },
            ],
        });
        result.Dataset.Sources.Should().Contain(new Source { Id = "video-example-2-elqboae3", Kind = SourceKind.Video, Title = "The speech", Url = "https://video.example/2" });
        result.Dataset.Actors.Should().Contain(new Actor { Id = "jane-doe", Kind = ActorKind.Person, Name = "Jane Doe", Roles = [new() { Title = "Mayor" }] });
        result.Dataset.Extensions["x-json-ld"]!.Json.Should().Be("""[{"@type":"Organization","@id":"#org","name":"Example Check","url":"/","logo":"/logo.png"},{"@type":"NewsArticle","headline":"Did the bridge fall?"}]""");
    }

    [Fact]
    public void Import_Page_ProblemsAreAtTheirPlaceInThePage() => Format.Import(FileText("page.html")).Problems().Should().Equal(
        "45,3 CM7007: A ClaimReview in microdata or RDFa is not read; only JSON-LD is.",
        "19,27 CM7007: The best value of the rating, 1, is not above the worst, 1, so that the value 1 says nothing. The verdict is imported, and the numbers are kept as custom members.",
        "11,81 CM7007: \"/\" is not a web address; it is kept as a custom member.",
        "38,23 CM7007: \"03/04/2020\" can mean 2020-03-04 (month first) or 2020-04-03 (day first); write the one that is meant. The date is kept as a custom member.",
        "34,4 CM7007: The review has no date of publication.",
        "15,18 CM7005: Incomplete addresses were completed: 1 value, such as \"/2024/bridge\", which is now \"https://checker.example/2024/bridge\".",
        "23,30 CM7005: Dates were converted to EDTF: 2 values, such as \"31-05-2024\", which is now \"2024-05-31\".",
        "16,28 CM7005: HTML in texts was converted to plain text: 1 value, such as \"The bridge fell&nbsp;in <b>May</b>.\", which is now \"The bridge fell in May.\".");

    [Fact]
    public void Import_Traps_KeepsTheVerdictAndWarns()
    {
        var result = Format.Import(FileText("traps.json"));

        result.Problems().Should().Equal(
            "2,3 CM7007: The review has no date of publication.",
            "17,21 CM7007: The rating 7 is not between the worst value, 1, and the best, 5.",
            "16,21 CM7007: The review does not name who made the claim; the claim has no claimant.",
            "15,22 CM7007: The member \"claimReviewed\" is empty, where a text is required; it is kept as a custom member.",
            "16,49 CM7007: The review has no text in \"claimReviewed\"; the text of the claim is that of the member \"name\". Check it.",
            "19,22 CM7007: \"2024-02-30\" does not exist: February 2024 has 29 days. The date is kept as a custom member.",
            "12,3 CM7007: The review has no date of publication.",
            "21,69 CM7007: The review does not name who made the claim; the claim has no claimant.",
            "21,3 CM7004: The review does not state the claim that it reviews; the member \"claimReviewed\" is required. The review is not imported.",
            "30,21 CM7007: The review does not name who made the claim; the claim has no claimant.",
            "28,40 CM7007: The review has no text in \"claimReviewed\"; the text of the claim is that of the member \"originalMediaContextDescription\". Check it.",
            "4,12 CM7005: Incomplete addresses were completed: 1 value, such as \"checker.example/1\", which is now \"https://checker.example/1\".",
            "9,119 CM7005: Actors whose names say only where something was posted, or nobody's name, were marked as unknown: 1 value, such as \"Facebook posts\", which is now \"anonymity: unknown\".");
        result.Dataset.Claims.SelectMany(claim => claim.Reviews).Select(review => $"{review.Verdict} {review.Rating?.Value}").Should().Equal("Half true ", " 7", "DecontextualizedContent ");
        result.Dataset.FindActor("facebook-posts").Should().Be(new Actor
        {
            Id = "facebook-posts",
            Kind = ActorKind.Group,
            Name = "Facebook posts",
            Anonymity = Anonymity.Unknown,
            Extensions = Extensions.Empty.With("x-type", "\"Person\""),
        });
    }

    [Fact]
    public void Import_Traps_ListsLosses() => Format.Import(FileText("traps.json")).LossLines().Should().Equal(
        "itemReviewed.author.@type: 1 value, kept as x-type, such as \"Person\" at input(9,130)",
        "itemReviewed.keywords: 1 value, kept as x-item-reviewed-keywords, such as \"[\"tax\",\"budget\"]\" at input(9,194)",
        "claimReviewed: 2 values, kept as x-claim-reviewed, such as \"[\"Taxes doubled.\",\"Taxes tripled.\"]\" at input(5,22)",
        "author: 1 value, kept as x-author, such as \"[{\"@type\":\"NewsMediaOrganization\",\"name\":\"Checker\"},{\"@type\":\"Person\",\"name\":\"A…\" at input(6,15)",
        "isAccessibleForFree: 1 value, kept as x-is-accessible-for-free, such as \"true\" at input(10,28)",
        "reviewRating.bestRating: 1 value, kept as x-review-rating-best-rating, such as \"\" at input(8,66)",
        "reviewRating.worstRating: 1 value, dropped, such as \"null\" at input(8,85)",
        "itemReviewed.author: 1 value, kept as x-item-reviewed-author, such as \"{\"name\":\"\"}\" at input(16,82)",
        "publisher.@type: 1 value, kept as x-type, such as \"Organization\" at input(18,29)",
        "datePublished: 1 value, kept as x-date-published, such as \"2024-02-30\" at input(19,22)",
        "ClaimReview: 1 value, dropped, such as \"{\"@type\":\"ClaimReview\",\"url\":5,\"author\":{},\"itemReviewed\":7,\"reviewRating\":true}\" at input(21,3)",
        "itemReviewed.mediaItemAppearance.description: 1 value, kept as x-description, such as \"A flood\" at input(30,162)",
        "@type: 1 value, kept as x-type, such as \"MediaReview\" at input(23,14)");

    [Theory]
    [InlineData("2021-08-04 06:49", "2021-08-04T06:49:00")]
    [InlineData("2020-03-18T14:00:00+0200", "2020-03-18T14:00:00+02:00")]
    [InlineData("September 18, 2025", "2025-09-18")]
    [InlineData("31/12/2020", "2020-12-31")]
    [InlineData("2020", "2020")]
    [InlineData("2022-10-17T16:16:42+00:00", "2022-10-17T16:16:42+00:00")]
    [InlineData("03/04/2020", null)]
    [InlineData("", null)]
    public void Import_ShapesOfDates_AreReadOrKept(string date, string? expected)
    {
        var result = Format.Import($$"""{"@type":"ClaimReview","claimReviewed":"x","datePublished":"{{date}}","reviewRating":"False"}""");

        var review = result.Dataset.Claims.Single().Reviews.Single();
        review.PublishedOn?.ToString().Should().Be(expected);
        (review.Extensions["x-date-published"] is null).Should().Be(expected is not null);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">/*<![CDATA[*/{"@type":"ClaimReview","claimReviewed":"x","reviewRating":"No"}/*]]>*/</script>""")]
    [InlineData("<SCRIPT TYPE=application/ld+json>\n<!--\n{\"@type\":\"ClaimReview\",\"claimReviewed\":\"x\",\"reviewRating\":\"No\"}\n//-->\n</SCRIPT>")]
    [InlineData("""<p>"<script type="application/ld+json">[{"@type":"ClaimReview","claimReviewed":"x","reviewRating":"No"},]</script>""")]
    public void Import_WrappedScript_IsRead(string page) =>
        Format.Import(page).Dataset.Claims.Single().Reviews.Single().Verdict.Should().Be("No");

    [Theory]
    [InlineData("<html><body>Nothing</body></html>")]
    [InlineData("""{"@type":"Article"}""")]
    public void Import_WithoutReview_IsReported(string text) =>
        Format.Import(text).Diagnostics.Should().Contain(problem => problem.Rule == ImportRules.Required && problem.Message == "The file contains no ClaimReview in JSON-LD.");

    [Fact]
    public void Import_BrokenScript_TheOthersAreRead()
    {
        var result = Format.Import("""
            <script type="application/ld+json">{"a" "b"}</script>
            <script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"x","reviewRating":"No"}</script>
            """);

        result.Dataset.Claims.Should().ContainSingle();
        result.Diagnostics[0].ToString().Should().StartWith("input(1,41): error CM7001: ");
    }

    [Fact]
    public void Import_ManyNestedElements_IsLinear() =>
        Format.Import(string.Concat(Enumerable.Repeat("<div><b>", 20_000))).HasErrors.Should().BeTrue();

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@type":"ClaimReview"}""", "claimreview")]
    [InlineData("<!DOCTYPE html><script type=\"application/ld+json\">{\"@type\": \"ClaimReview\"}</script>", "claimreview")]
    [InlineData("""{"claims":[{"text":"x","claimReview":[{"textualRating":"False"}]}]}""", "factchecktools")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}""", "webannotation")]
    [InlineData("""{"total":1,"rows":[{"user":"acct:a@hypothes.is","uri":"https://a.example","target":[]}]}""", "webannotation")]
    [InlineData("""{"claimModel":"1.0","claims":[{"id":"a","text":"ClaimReview"}]}""", null)]
    public void Recognize_Content_FindsTheFormat(string text, string? name) =>
        InterchangeFormats.Recognize(System.Text.Encoding.UTF8.GetBytes(text))?.Name.Should().Be(name);

    private static string FileText(string name) => ImportedText.TextOf($"Formats/ClaimReview/Files/{name}");
}

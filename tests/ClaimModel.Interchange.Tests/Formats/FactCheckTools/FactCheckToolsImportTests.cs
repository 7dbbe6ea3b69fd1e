using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.FactCheckTools;

public class FactCheckToolsImportTests
{
    private static readonly IImportFormat Format = InterchangeFormats.FindImport("factchecktools")!;

    [Fact]
    public void Import_Answer_ReviewsOfOneClaimAreTogether()
    {
        var result = Format.Import(ImportedText.TextOf("Formats/FactCheckTools/Files/answer.json"));

        result.Dataset.Claims.Should().Equal(
            new Claim
            {
                Id = "crime-has-doubled-s3eicrtbmzsxb",
                Text = "Crime has doubled.",
                Claimants = ["jane-doe"],
                AssertedOn = "2024-03-01",
                Reviews =
                [
                    new() { Reviewer = "example-check", Title = "No, it has not", Verdict = "False", Url = "https://check.example/1", PublishedOn = "2024-03-05T10:00:00Z", Language = "en" },
                    new()
                    {
                        Reviewer = "other-example-5hx3eh3u",
                        Url = "https://other.example/2",
                        Extensions = Extensions.Empty.With("x-review-date", "\"soon\"").With("x-textual-rating", "\"\"").With("x-language-code", "\"not a tag\"").With("x-extra", "[1]"),
                    },
                    new() { Reviewer = "third", Verdict = "Misleading", Url = "https://third.example" },
                ],
            },
            new Claim { Id = "shared-liked-4ofslvem3horu", Text = "Shared & liked", Claimants = ["facebook-posts"], Extensions = Extensions.Empty.With("x-claim-review", "\"x\"") });
        result.Dataset.Actors.Select(actor => $"{actor.Id} {actor.Kind} {actor.Anonymity}").Should().Equal(
            "jane-doe unknown named", "example-check organization named", "other-example-5hx3eh3u organization named", "third organization named", "facebook-posts unknown unknown");
    }

    [Fact]
    public void Import_Answer_ProblemsAndLossesAreListed()
    {
        var result = Format.Import(ImportedText.TextOf("Formats/FactCheckTools/Files/answer.json"));

        result.Problems().Should().Equal(
            "16,20 CM7007: The answer has another page, which is not in this file; request it with \"pageToken\", and import it too.",
            "9,9 CM7007: The review has no verdict; \"textualRating\" is missing or empty.",
            "9,93 CM7007: \"soon\" is not a date. The date is kept as a custom member.",
            "13,5 CM7004: The claim has no text; the member \"text\" is required. The claim is not imported.",
            "6,20 CM7005: Dates with midnight as their time were read as days: 1 value, such as \"2024-03-01T00:00:00Z\", which is now \"2024-03-01\".",
            "9,60 CM7005: Incomplete addresses were completed: 1 value, such as \"other.example/2\", which is now \"https://other.example/2\".",
            "14,15 CM7005: HTML in texts was converted to plain text: 1 value, such as \"Shared &amp; liked\", which is now \"Shared & liked\".",
            "14,49 CM7005: Actors whose names say only where something was posted, or nobody's name, were marked as unknown: 1 value, such as \"Facebook posts\", which is now \"anonymity: unknown\".");
        result.LossLines().Should().Equal(
            "nextPageToken: 1 value, dropped, such as \"CAo\" at input(16,20)",
            "claimReview.reviewDate: 1 value, kept as x-review-date, such as \"soon\" at input(9,93)",
            "claimReview.textualRating: 1 value, kept as x-textual-rating, such as \"\" at input(9,118)",
            "claimReview.languageCode: 1 value, kept as x-language-code, such as \"not a tag\" at input(9,138)",
            "claimReview.extra: 1 value, kept as x-extra, such as \"[1]\" at input(9,160)",
            "claims: 1 value, dropped, such as \"{\"claimant\":\"Nobody said anything\"}\" at input(13,5)",
            "claimReview: 1 value, kept as x-claim-review, such as \"x\" at input(14,82)");
    }

    [Fact]
    public void Import_ClaimOfTheSuite_IsImported()
    {
        var bytes = File.ReadAllBytes(SuiteFiles.PathOf("claimreview/meedan_google_fact_check_raw.json"));

        InterchangeFormats.Recognize(bytes).Should().BeSameAs(Format);
        var result = Format.Import(bytes);
        result.Losses.Should().BeEmpty();
        var claim = result.Dataset.Claims.Single();
        claim.AssertedOn?.ToString().Should().Be("2019-06-20T12:12:40Z");
        claim.Reviews.Single().Verdict.Should().Be("False");
        claim.Reviews.Single().Language?.ToString().Should().Be("ur");
        result.Dataset.FindActor(claim.Reviews.Single().Reviewer!.Value)!.Name.Should().Be("vishvasnews.com");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"claims":[]}""")]
    public void Import_WithoutClaims_IsReported(string text) =>
        Format.Import(text).Diagnostics.Should().ContainSingle(problem => problem.Rule == ImportRules.Required);
}

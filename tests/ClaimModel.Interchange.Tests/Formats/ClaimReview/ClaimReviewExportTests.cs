using System.Text.Json;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.ClaimReview;

public class ClaimReviewExportTests
{
    private static readonly IExportFormat Format = InterchangeFormats.FindExport("claimreview")!;

    /// <summary>A dataset in which everything can be carried.</summary>
    private static ClaimDataset Dataset { get; } = new()
    {
        Actors =
        [
            new() { Id = "jane", Kind = ActorKind.Person, Name = "Jane Doe", Aliases = ["J. Doe"], Roles = [new() { Title = "Mayor" }], Identifiers = [new() { Scheme = "wikidata", Value = "Q1", Uri = "http://www.wikidata.org/entity/Q1" }] },
            new() { Id = "city", Kind = ActorKind.Government, Name = "The city", Description = "A \"city\" </script>" },
            new() { Id = "check", Kind = ActorKind.Publication, Name = "Example Check", Identifiers = [new() { Scheme = "url", Value = "https://check.example", Uri = "https://check.example" }] },
        ],
        Sources =
        [
            new() { Id = "speech", Kind = SourceKind.Video, Title = "The speech", Url = "https://video.example/1", ArchivedUrl = "https://archive.example/1", Authors = ["jane"], Publisher = "city", PublishedOn = "2024-05-01", Language = "en" },
            new() { Id = "leaflet", Title = "The leaflet" },
        ],
        Claims =
        [
            new()
            {
                Id = "bridge-1",
                Text = "The bridge is safe.",
                Language = "en",
                Claimants = ["jane", "city"],
                AssertedOn = "2024-05",
                Citations = [new() { Source = "leaflet", Extensions = Extensions.Empty.With("x-first-appearance", "true") }, new() { Source = "speech" }],
                Identifiers = [new() { Scheme = "archive", Value = "42" }],
                Reviews =
                [
                    new()
                    {
                        Reviewer = "check",
                        Title = "Is it?",
                        Verdict = "Mostly false",
                        Rating = new() { Value = Number.Parse("2.50"), Best = 5, Worst = 1 },
                        Explanation = "Engineers disagree.",
                        Citations = [new() { Source = "speech" }],
                        Url = "https://check.example/bridge",
                        PublishedOn = "2024-06-01T10:00:00Z",
                        Language = "en",
                    },
                    new() { Reviewer = "jane", Verdict = "True", Url = "https://jane.example/" },
                ],
            },
        ],
    };

    [Fact]
    public void Export_ThenImport_GivesTheSameRecords()
    {
        var (text, losses) = Format.Export(Dataset);
        losses.Should().BeEmpty();

        var result = InterchangeFormats.FindImport("claimreview")!.Import(text);
        result.HasErrors.Should().BeFalse();
        result.Dataset.Claims.Should().Equal(Dataset.Claims);
        result.Dataset.Actors.Should().BeEquivalentTo(Dataset.Actors);
        result.Dataset.Sources.Should().BeEquivalentTo(Dataset.Sources);
    }

    [Fact]
    public void Export_EachReview_HasWhatGoogleRequires()
    {
        var (text, _) = Format.Export(Dataset);

        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("@context").GetString().Should().Be("https://schema.org");
        var reviews = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        reviews.Should().HaveCount(2);
        foreach (var review in reviews)
        {
            review.GetProperty("@type").GetString().Should().Be("ClaimReview");
            review.GetProperty("claimReviewed").GetString().Should().NotBeEmpty();
            review.GetProperty("url").GetString().Should().StartWith("https://");
            var rating = review.GetProperty("reviewRating");
            rating.GetProperty("alternateName").GetString().Should().NotBeEmpty();
            if (rating.TryGetProperty("ratingValue", out var value))
            {
                rating.GetProperty("worstRating").GetDouble().Should().BeGreaterThanOrEqualTo(1).And.BeLessThanOrEqualTo(value.GetDouble());
                rating.GetProperty("bestRating").GetDouble().Should().BeGreaterThan(rating.GetProperty("worstRating").GetDouble());
            }
        }
    }

    [Theory]
    [InlineData(null, "https://a.example", 3, 5, 1, "claim.reviews: 1 value (Google requires the verdict in words (verdict); the review is not written), such as in \"c\"", "claim: 1 value (none of its reviews is written), such as in \"c\"")]
    [InlineData("False", null, 3, 5, 1, "claim.reviews: 1 value (Google requires the address of the review (url); the review is not written), such as in \"c\"", "claim: 1 value (none of its reviews is written), such as in \"c\"")]
    [InlineData("False", "https://a.example", 0, 5, 0, "claim.reviews.rating: 1 value (Google requires that the worst value is at least 1; only the verdict is written), such as in \"c\"")]
    [InlineData("False", "https://a.example", 1, 1, 1, "claim.reviews.rating: 1 value (Google requires that the best value is above the worst; only the verdict is written), such as in \"c\"")]
    [InlineData("False", "https://a.example", 6, 5, 1, "claim.reviews.rating: 1 value (Google requires that the value is between the worst and the best; only the verdict is written), such as in \"c\"")]
    public void Export_WithoutWhatGoogleRequires_IsALoss(string? verdict, string? url, int value, int best, int worst, params string[] losses)
    {
        var dataset = new ClaimDataset { Claims = [new() { Id = "c", Text = "x", Reviews = [new() { Verdict = verdict, Url = url, Rating = new() { Value = value, Best = best, Worst = worst } }] }] };

        Format.Export(dataset).Losses.Should().Equal(losses);
    }

    [Fact]
    public void Export_ClaimWithoutReview_IsALoss() =>
        Format.Export(new ClaimDataset { Claims = [new() { Id = "c", Text = "x" }] }).Losses.Single().Should().Be("claim: 1 value (the claim has no review), such as in \"c\"");

    [Fact]
    public void Export_EveryMember_IsCarriedOrALoss() => Format.Export(Samples.Maximal).Losses.Select(loss => loss.Split(':')[0]).Should().Equal(
        "claim.reviews.publishedOn", "source.kind", "claim.translations", "claim.onBehalfOf", "claim.topics", "claim.about", "claim.modality", "claim.stance",
        "claim.certainty", "claim.proposition", "claim.validTime", "claim.citations.quote", "claim.citations.fidelity", "claim.citations.via", "claim.citations.locator",
        "claim.citations.url", "claim.citations.x-citation", "claim.status", "claim.statusOn", "claim.statusReason", "claim.supersedes", "claim.repeats",
        "claim.supports", "claim.reviews.rating.x-rating", "claim.reviews.citations.quote", "claim.reviews.citations.fidelity", "claim.reviews.citations.via",
        "claim.reviews.citations.locator", "claim.reviews.citations.url", "claim.reviews.citations.x-citation", "claim.reviews.x-review", "claim.recordedBy",
        "claim.recordedOn", "claim.identifiers.x-identifier", "claim.tags", "claim.x-claim", "dataset.$schema", "dataset.title", "dataset.description", "dataset.license",
        "dataset.x-dataset", "dataset.x-more", "actor.names", "actor.anonymity", "actor.roles.organization", "actor.roles.from", "actor.roles.to", "actor.roles.x-role",
        "actor.identifiers.x-identifier", "actor.x-actor", "source.retrievedOn", "source.originalSource", "source.identifiers.x-identifier", "source.x-source", "topic",
        "predicate", "unit", "contradiction");
}

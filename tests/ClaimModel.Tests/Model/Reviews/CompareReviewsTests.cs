using System.Text.Json;

namespace ClaimModel.Tests.Model.Reviews;

public class CompareReviewsTests
{
    [Theory]
    [InlineData("1", "5", "1", 0.0)]
    [InlineData("5", "5", "1", 1.0)]
    [InlineData("4", "5", "1", 0.75)]
    [InlineData("1", "1", "5", 1.0)]
    [InlineData("4", "1", "5", 0.25)]
    [InlineData("0", "1", "-1", 0.5)]
    [InlineData("6", "5", "1", null)]
    [InlineData("0", "5", "1", null)]
    [InlineData("6", "1", "5", null)]
    [InlineData("1", "1", "1", null)]
    [InlineData("5", "5", "5.0", null)]
    [InlineData("0", "1.7e308", "-1.7e308", 0.5)]
    [InlineData("9007199254740993", "9007199254740994", "9007199254740992", 0.5)]
    [InlineData("9007199254740992", "9007199254740994", "9007199254740993", null)]
    [InlineData("1.00000000000000000000000000025", "1.00000000000000000000000000100", "1", 0.25)]
    [InlineData("3e-400", "4e-400", "0", 0.75)]
    [InlineData("1e-9999999999", "1", "0", 0.0)]
    [InlineData("0", "0.0", "0e-400", null)]
    [InlineData(null, "5", "1", null)]
    [InlineData("3", null, "1", null)]
    [InlineData("3", "5", null, null)]
    public void Normalize_Rating_IsOnAScaleFromZeroToOne(string? value, string? best, string? worst, double? expected) =>
        new Rating { Value = NumberOf(value), Best = NumberOf(best), Worst = NumberOf(worst) }.Normalize().Should().Be(expected);

    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(1, 3, true)]
    [InlineData(2, 4, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 4, false)]
    [InlineData(5, 5, false)]
    public void RatingsHalfOfTheScaleApart_AreADisagreement(int rating, int other, bool expected) =>
        Compare(Rated("a", rating), Rated("b", other)).Select(found => found.IsDisagreement).Should().Equal(expected ? [true] : []);

    [Fact]
    public void RatingsOnDifferentScales_AreCompared()
    {
        Compare(Rated("a", 5), new Review { Reviewer = "b", Rating = new() { Value = 1, Best = 1, Worst = 10 } }).Should().BeEmpty();
        Compare(Rated("a", 5), new Review { Reviewer = "b", Rating = new() { Value = 10, Best = 1, Worst = 10 } }).Single().Reviews.Select(review => review.NormalizedRating).Should().Equal(1, 0);
    }

    [Fact]
    public void RoundedRatings_HalfOfTheScaleApart_AreADisagreement() =>
        Compare(
            new Review { Reviewer = "a", Rating = new() { Value = Number.Parse("0.7"), Best = 1, Worst = 0 } },
            new Review { Reviewer = "b", Rating = new() { Value = Number.Parse("0.2"), Best = 1, Worst = 0 } }).Should().ContainSingle().Which.IsDisagreement.Should().BeTrue();

    [Theory]
    [InlineData("False", "Mostly false", true)]
    [InlineData("False", " FALSE. ", false)]
    [InlineData("Mostly  false", "mostly false", false)]
    [InlineData("\u00E9", "e\u0301", false)]
    public void VerdictsWithoutRating_AreOnlyDifferentWords(string verdict, string other, bool expected)
    {
        Compare(Said("a", verdict), Said("b", other)).Select(found => found.IsDisagreement).Should().Equal(expected ? [false] : []);
        Compare(Said("a", verdict), Said("b", other) with { Rating = new() { Value = 3, Best = 5, Worst = 1 } }).Select(found => found.IsDisagreement).Should().Equal(expected ? [false] : []);
        Compare(Said("a", verdict), Said("b", other) with { Rating = new() { Value = 3 } }).Select(found => found.IsDisagreement).Should().Equal(expected ? [false] : []);
    }

    [Fact]
    public void DifferentWords_WithAgreeingRatings_AreNotReported() =>
        Compare(Rated("a", 5) with { Verdict = "True" }, Rated("b", 5) with { Verdict = "Correct" }).Should().BeEmpty();

    [Fact]
    public void VerdictsInDifferentLanguages_AreNotCompared()
    {
        Compare(Said("a", "False"), Said("b", "Falsch") with { Language = "de" }).Should().BeEmpty();
        Compare(Said("a", "False"), Said("b", "Wrong") with { Language = "en" }).Should().ContainSingle();
    }

    [Fact]
    public void OneReviewer_DoesNotDisagreeWithItself() =>
        Compare(Rated("a", 1) with { PublishedOn = "2017" }, Rated("a", 5) with { PublishedOn = "2018" }).Should().BeEmpty();

    [Fact]
    public void UnknownReviewers_AreNotCompared() =>
        Compare(Rated("a", 1), Rated("a", 5) with { Reviewer = null }, Rated("a", 5) with { Reviewer = null }).Should().BeEmpty();

    [Fact]
    public void OnlyTheLatestReviewOfAReviewer_Counts()
    {
        var corrected = Rated("a", 5) with { PublishedOn = "2018" };
        var other = Rated("b", 5);

        Compare(Rated("a", 1) with { PublishedOn = "2017" }, corrected, other).Should().BeEmpty();
        Compare(corrected, Rated("a", 1) with { PublishedOn = "2019" }, other).Single().Reviews.Select(review => review.Review).Should().Equal(Rated("a", 1) with { PublishedOn = "2019" }, other);
    }

    [Fact]
    public void LatestReviewNotCertain_DifferOnlyAsMuchAsAllDo()
    {
        Compare(Rated("a", 1), Rated("a", 5), Rated("b", 5)).Should().BeEmpty();
        Compare(Rated("a", 1), Rated("a", 2), Rated("b", 5)).Single().Reviews.Should().HaveCount(3);
    }

    [Fact]
    public void CompareReviews_Dataset_ReturnsTheClaimsInOrder()
    {
        var dataset = new ClaimDataset
        {
            Claims =
            [
                new Claim { Id = "c", Text = "T", Reviews = [Said("a", "False"), Said("b", "Misleading")] },
                new Claim { Id = "d", Text = "U", Reviews = [Said("a", "False")] },
                new Claim { Id = "e", Text = "V", Reviews = [Rated("a", 1) with { Verdict = "False" }, Rated("b", 4)] },
            ],
        };

        var found = dataset.CompareReviews();

        found.Select(difference => difference.ToString()).Should().Equal(
            "The reviewers of \"c\" use different words: a: False; b: Misleading.",
            "The reviewers of \"e\" disagree: a: False (0); b: 4 (1 to 5) (0.75).");
        JsonSerializer.Deserialize<ReviewDifference>(JsonSerializer.Serialize(found[1])).Should().Be(found[1]);
        JsonSerializer.Serialize(found[1]).Should().EndWith("\"isDisagreement\":true,\"reviews\":[" +
            "{\"review\":{\"reviewer\":\"a\",\"verdict\":\"False\",\"rating\":{\"value\":1,\"best\":5,\"worst\":1}},\"normalizedRating\":0}," +
            "{\"review\":{\"reviewer\":\"b\",\"rating\":{\"value\":4,\"best\":5,\"worst\":1}},\"normalizedRating\":0.75}]}");
    }

    private static Review Rated(ActorId reviewer, int value) => new() { Reviewer = reviewer, Rating = new() { Value = value, Best = 5, Worst = 1 } };

    private static Review Said(ActorId reviewer, string verdict) => new() { Reviewer = reviewer, Verdict = verdict };

    private static ValueList<ReviewDifference> Compare(params Review[] reviews) =>
        new ClaimDataset { Language = "en", Claims = [new Claim { Id = "c", Text = "T", Reviews = reviews }] }.CompareReviews();

    private static Number? NumberOf(string? text) => text is null ? null : Number.Parse(text);
}

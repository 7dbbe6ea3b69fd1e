using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class NormalizeTextsTests
{
    private const string Decomposed = "e\u0301";
    private const string Composed = "\u00E9";

    [Fact]
    public void NormalizeTexts_EveryText_LeavesNothingToReport()
    {
        var dataset = new Samples(text => text + Decomposed).Dataset;
        dataset.Validate().Diagnostics.Should().Contain(found => found.Code == "CM0102");

        var normalized = dataset.NormalizeTexts();

        normalized.Title.Should().EndWith(Composed);
        normalized.Validate().Diagnostics.Should().NotContain(found => found.Code == "CM0102");
    }

    [Fact]
    public void NormalizeTexts_IdsAndUrls_AreKept()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = Decomposed, Name = Decomposed, Identifiers = [new Identifier { Scheme = "x", Value = Decomposed }] }],
            Sources = [new Source { Id = "s", Title = Decomposed, Url = "https://example.org/" + Decomposed }],
            Predicates = [new Predicate { Id = Decomposed }],
            Claims =
            [
                new Claim
                {
                    Id = "c",
                    Text = Decomposed,
                    Claimants = [Decomposed],
                    Translations = LanguageMap.Of(("fr", Decomposed)),
                    Proposition = new() { Subject = Decomposed, Predicate = Decomposed, Value = "other " + Decomposed },
                    Extensions = Extensions.Empty.With("x-note", $"\"{Decomposed}\""),
                },
            ],
        };

        var normalized = dataset.NormalizeTexts();

        normalized.Should().Be(dataset with
        {
            Predicates = [new Predicate { Id = Composed }],
            Actors = [new Actor { Id = Decomposed, Name = Composed, Identifiers = [new Identifier { Scheme = "x", Value = Composed }] }],
            Sources = [dataset.Sources[0] with { Title = Composed }],
            Claims =
            [
                dataset.Claims[0] with
                {
                    Text = Composed,
                    Translations = LanguageMap.Of(("fr", Composed)),
                    Proposition = new() { Subject = Decomposed, Predicate = Composed, Value = "other " + Composed },
                },
            ],
        });
    }

    [Fact]
    public void NormalizeTexts_NormalizedTexts_AreTheSameRecords()
    {
        var normalized = Samples.Maximal.NormalizeTexts();

        normalized.Should().Be(Samples.Maximal);
        normalized.Claims[0].Should().BeSameAs(Samples.Maximal.Claims[0]);
    }

    [Theory]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\uFB2A", "\u05E9\u05C1")]
    public void NormalizeTexts_OtherScripts_AreNormalized(string title, string expected) =>
        new ClaimDataset { Sources = [new Source { Id = "s", Title = title }] }.NormalizeTexts().Sources[0].Title.Should().Be(expected);

    [Fact]
    public void NormalizeTexts_UnpairedSurrogate_IsKept()
    {
        var dataset = new ClaimDataset { Title = "\uD800" + Decomposed };

        dataset.NormalizeTexts().Should().Be(dataset);
    }
}

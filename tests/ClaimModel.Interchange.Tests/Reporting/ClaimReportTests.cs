using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>What a report on one page contains.</summary>
public class ClaimReportTests
{
    private static readonly ReportPage Moscow = ReportPage.Of(Exports.Moscow);

    [Fact]
    public void Write_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.report.html", Moscow.Html);

    [Fact]
    public void Write_Moscow_HasAllClaimsAndCitations()
    {
        foreach (var claim in Exports.Moscow.Claims)
        {
            var card = Moscow.Document.GetElementById($"claim-{claim.Id}")!;
            card.QuerySelector(".claim-text")!.TextContent.Should().Be(claim.Text);
            for (var index = 0; index < claim.Citations.Count; index++)
            {
                var citation = Moscow.Document.GetElementById($"claim-{claim.Id}~c{index + 1}")!;
                citation.TextContent.Contains(claim.Citations[index].Quote?.Exact ?? "", StringComparison.Ordinal).Should().BeTrue();
                citation.QuerySelector("a")!.GetAttribute("href").Should().Be($"#source-{claim.Citations[index].Source}");
            }
        }

        Moscow.Document.QuerySelectorAll("article.claim").Length.Should().Be(51);
        Moscow.Document.QuerySelectorAll("article.contradiction").Length.Should().Be(9);
        Moscow.Document.QuerySelectorAll("article.actor").Length.Should().Be(20);
        Moscow.Document.QuerySelectorAll("article.topic").Length.Should().Be(22);
        Moscow.Document.QuerySelectorAll("article.source").Length.Should().Be(6);
    }

    [Fact]
    public void Write_Moscow_ShowsTheClaimsOfAContradictionSideBySide()
    {
        var card = Moscow.Document.GetElementById("contradiction-election-interference")!;

        card.QuerySelectorAll(".side .speaker").Select(speaker => speaker.TextContent).Should().Equal("Rex Tillerson", "Sergey Lavrov");
        card.QuerySelectorAll(".side .roles").Select(roles => roles.TextContent).Should().Equal("Secretary of State; on behalf of United States", "Foreign Minister; on behalf of Russia");
        Moscow.TextOf("#contradiction-election-interference .badges").Should().Be("Contradictory Open between different speakers");
        Moscow.TextOf("#contradiction-election-interference h3").Should().Be("Did Russia interfere in the 2016 U.S. elections? — Rex Tillerson and Sergey Lavrov");
        Moscow.TextOf("#contradiction-election-interference .why").Should().Be("Tillerson says that Russia meddled in the elections; Lavrov dismisses the allegations as nonsense.");
        Moscow.TextsOf("#contradiction-election-interference .facts dd").Should().Equal(
            "Contradictory: the claims cannot both be true, nor both false",
            "one denies what the other asserts",
            "Did Russia interfere in the 2016 U.S. elections?",
            "entered by ClaimModel examples on November 22, 2026",
            "election-interference");
    }

    [Fact]
    public void Write_Moscow_StartsWithTheStrongestOpenContradictions() => Moscow.TextsOf(".contradiction .badge").Should().Equal(
        "Contradictory", "Open", "Contrary", "Open", "Tension", "Open", "Tension", "Open", "Tension", "Open",
        "Tension", "Apparent: another definition", "Tension", "Apparent: another scope", "Tension", "Apparent: another scope", "Tension", "Apparent: another scope");

    [Fact]
    public void Write_Dataset_HasHeadingsInOrderAndLandmarks()
    {
        var levels = Moscow.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        levels.Count(level => level == 1).Should().Be(1);
        Moscow.Document.QuerySelectorAll("main, header.masthead, nav, footer").Select(element => element.LocalName).Should().Equal("header", "nav", "main", "footer");
        Moscow.Document.DocumentElement.GetAttribute("lang").Should().Be("en");
        Moscow.Document.Title.Should().Be("Tillerson and Lavrov in Moscow, April 2017");
    }

    [Fact]
    public void Write_Samples_LinksWithinThePageHaveTheirTarget()
    {
        foreach (var page in new[] { Moscow, ReportPage.Of(Samples.Maximal), ReportPage.Of(new ClaimDataset()) })
        {
            page.Ids.Should().OnlyHaveUniqueItems();
            page.Addresses.Where(address => address.StartsWith('#')).Select(address => address[1..]).Should().BeSubsetOf(page.Ids);
        }
    }

    [Fact]
    public void Write_TextsInManyLanguages_HaveTheirLanguageAndDirection()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Language = "ar",
            Title = "أقوال",
            Actors = [new Actor { Id = "a", Name = "بشار", Names = LanguageMap.Of(("zh", "巴沙尔")) }],
            Claims = [new Claim { Id = "c", Text = "Nein.", Language = "de", Claimants = ["a"], Translations = LanguageMap.Of(("fr", "Non.")) }, new Claim { Id = "d", Text = "نعم" }],
        });

        AttributesOf(page, "h1").Should().Be(("ar", "auto", "أقوال"));
        AttributesOf(page, "#claim-c .claim-text").Should().Be(("de", "auto", "Nein."));
        AttributesOf(page, "#claim-c .translation bdi").Should().Be(("fr", null, "Non."));
        AttributesOf(page, "#claim-d .claim-text").Should().Be(("ar", "auto", "نعم"));
        AttributesOf(page, "#claim-c h3 bdi").Should().Be(("ar", null, "بشار"));
        AttributesOf(page, "#actor-a dd bdi").Should().Be(("zh", null, "巴沙尔"));
    }

    [Fact]
    public void Write_Language_ShowsTranslationsWithTheOriginal()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = "a", Name = "Sergey", Names = LanguageMap.Of(("ru", "Сергей")) }],
            Claims = [new Claim { Id = "c", Text = "No.", Language = "en", Claimants = ["a"], Translations = LanguageMap.Of(("ru", "Нет.")) }],
        };

        var page = ReportPage.Of(dataset, new ReportOptions { Language = "ru" });

        AttributesOf(page, "#claim-c .claim-text").Should().Be(("ru", "auto", "Нет."));
        AttributesOf(page, "#claim-c .original bdi").Should().Be(("en", null, "No."));
        page.TextOf("#claim-c .speaker").Should().Be("Сергей");
    }

    [Fact]
    public void Write_ClaimsThatNoLongerStand_SaysSo()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Claims =
            [
                new Claim { Id = "a", Text = "Ten.", Status = ClaimStatus.Retracted, StatusOn = "2020-02-03", StatusReason = "Miscounted." },
                new Claim { Id = "b", Text = "Eleven." },
                new Claim { Id = "c", Text = "Twelve.", Supersedes = ["b"] },
            ],
        });

        page.TextOf("#claim-a .standing").Should().Be("Withdrawn on February 3, 2020: Miscounted.");
        page.TextOf("#claim-b .standing").Should().Be("Superseded by c");
        page.Document.QuerySelector("#claim-c .standing").Should().BeNull();
        page.Document.QuerySelector("#claim-a .withdrawn").Should().NotBeNull();
    }

    [Fact]
    public void Write_ReviewsThatDisagree_SaysSoWithoutATruth()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Language = "en",
            Actors = [new Actor { Id = "x", Name = "Checkers" }, new Actor { Id = "y", Name = "Others" }],
            Claims =
            [
                new Claim
                {
                    Id = "c",
                    Text = "The moon is made of cheese.",
                    Reviews =
                    [
                        new Review { Reviewer = "x", Verdict = "False", Rating = new Rating { Value = 1, Worst = 1, Best = 5 }, Url = "https://example.org/x", PublishedOn = "2020" },
                        new Review { Reviewer = "y", Verdict = "True", Rating = new Rating { Value = 5, Worst = 1, Best = 5 } },
                    ],
                },
            ],
        });

        page.TextsOf("#claim-c .reviews li").Should().Equal(
            "Checkers, 2020: “False”, rated 1 on a scale from 1 (worst) to 5 (best) · read the review",
            "Others: “True”, rated 5 on a scale from 1 (worst) to 5 (best)");
        page.TextOf("#claim-c .difference").Should().Be("The reviewers disagree. On a common scale from 0 to 100: Checkers 0 and Others 100.");
    }

    [Fact]
    public void Write_ContradictionOfManyClaims_GroupsThemByPosition()
    {
        var claims = Enumerable.Range(0, 9).Select(index => new Claim
        {
            Id = $"c{index}",
            Text = $"{10 + index % 2} died.",
            Proposition = new Proposition { Subject = "fire", Predicate = "death-toll", Quantity = new Quantity { Amount = 10 + index % 2 } },
        }).ToValueList();

        var page = ReportPage.Of(new ClaimDataset
        {
            Claims = claims,
            Contradictions = [new Contradiction { Id = "x", Claims = [.. claims.Select(claim => claim.Id)], Strength = ContradictionStrength.Contrary }],
        });

        page.TextsOf("#contradiction-x .position").Should().Equal("asserts: 10", "asserts: 11");
        page.Document.QuerySelectorAll("#contradiction-x .side .claim-text").Length.Should().Be(6);
        page.TextsOf("#contradiction-x .side > .label").Should().Equal("2 more claims", "1 more claim");
    }

    [Fact]
    public void Write_EmptyDataset_SaysSo()
    {
        var page = ReportPage.Of(new ClaimDataset());

        page.TextOf("#overview .lede").Should().Be("This dataset has no claims.");
        page.TextOf("#contradictions p").Should().Be("None, because there are no claims.");
        page.Document.Title.Should().Be("Claims and contradictions");
    }

    [Fact]
    public void Write_NoContradictions_SaysSo() =>
        ReportPage.Of(new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes." }, new Claim { Id = "d", Text = "No." }] }).TextOf("#contradictions p")
            .Should().Be("No contradictions are recorded between these claims. That does not mean that there are none.");

    [Fact]
    public void Write_RecordsThatAreNotInTheDataset_AreNamedWithoutLinks()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Claims = [new Claim { Id = "c", Text = "Yes.", Claimants = ["nobody"], OnBehalfOf = "none", Topics = ["no-topic"], Supports = ["gone"], Citations = [new Citation { Source = "lost" }] }],
            Contradictions = [new Contradiction { Id = "x", Claims = ["c", "gone"], Strength = ContradictionStrength.Tension, Topic = "no-topic" }],
        });

        page.TextOf("#claim-c .speaker").Should().Be("nobody (not in this dataset)");
        page.TextsOf("#contradiction-x .side")[1].Should().Be("gone (not in this dataset)");
        page.Addresses.Where(address => address.StartsWith('#')).Select(address => address[1..]).Should().BeSubsetOf(page.Ids);
    }

    [Fact]
    public void Write_RecordsWithTheSameId_HaveOneTarget()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Actors = [new Actor { Id = "a", Name = "One" }, new Actor { Id = "a", Name = "Two" }],
            Claims = [new Claim { Id = "c", Text = "One." }, new Claim { Id = "c", Text = "Two." }],
            Contradictions = [new Contradiction { Id = "x", Claims = ["c", "d"], Strength = ContradictionStrength.Tension }, new Contradiction { Id = "x", Claims = ["c", "e"], Strength = ContradictionStrength.Tension }],
        });

        page.Ids.Should().OnlyHaveUniqueItems();
        page.TextsOf("article.claim .claim-text").Should().Equal("One.", "Two.");
        page.TextsOf("article.actor h3").Should().Equal("One", "Two");
    }

    [Fact]
    public void Write_TopicsInACycle_AreAllListed()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Topics = [new Topic { Id = "a", Label = "A", Broader = ["b"] }, new Topic { Id = "b", Label = "B", Broader = ["a"] }, new Topic { Id = "c", Label = "C" }],
            Claims = [new Claim { Id = "x", Text = "X.", Topics = ["a"] }],
        });

        page.TextsOf(".tree a").Should().Equal("C", "A", "B");
    }

    [Fact]
    public void Write_CreatedAndLicense_AreAtTheEnd()
    {
        var page = ReportPage.Of(new ClaimDataset { License = "https://creativecommons.org/publicdomain/zero/1.0/" }, new ReportOptions { Created = new(2026, 11, 29), Title = "Mine" });

        page.TextOf("footer").Should().EndWith("License of the dataset: https://creativecommons.org/publicdomain/zero/1.0/ Created on November 29, 2026 with ClaimModel.");
        page.TextOf("h1").Should().Be("Mine");
    }

    private static (string? Language, string? Direction, string Text) AttributesOf(ReportPage page, string selector)
    {
        var element = page.Document.QuerySelector(selector)!;
        return (element.GetAttribute("lang"), element.GetAttribute("dir"), element.TextContent);
    }
}

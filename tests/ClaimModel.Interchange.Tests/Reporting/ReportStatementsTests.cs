namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>What a report says about people and claims: nothing that the dataset does not say.</summary>
public class ReportStatementsTests
{
    [Theory]
    [InlineData("2022", "President, State")]
    [InlineData("2005-03-01", "Senator")]
    [InlineData("2020", "President, State (March 1, 2020–2024)")]
    [InlineData("2022?", "President, State (March 1, 2020–2024); Senator (2000–2010)")]
    [InlineData(null, "President, State (March 1, 2020–2024); Senator (2000–2010)")]
    public void Write_Roles_AreThoseAtTheTimeOfTheClaim(string? date, string roles)
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Actors =
            [
                new Actor { Id = "mary", Name = "Mary", Roles = [new Role { Title = "President", Organization = "state", From = "2020-03-01", To = "2024" }, new Role { Title = "Senator", From = "2000", To = "2010" }] },
                new Actor { Id = "state", Name = "State" },
            ],
            Claims = [new Claim { Id = "c", Text = "Yes.", Claimants = ["mary"], AssertedOn = date is null ? null : PartialDate.Parse(date) }],
        });

        page.TextOf("#claim-c .roles").Should().Be(roles);
    }

    [Fact]
    public void Write_MisattributedClaim_IsNotSaidByAnybody()
    {
        var page = ReportPage.Of(WithStatus(ClaimStatus.Misattributed));

        page.TextOf(".lede").Should().StartWith("2 claims by 1 speaker. One contradiction");
        page.TextsOf(".counts li").Should().Equal("Bob 1 claim", "Attributed to the wrong person 1 claim");
        page.TextOf("#claim-a .speaker").Should().Be("Ann (misattributed)");
        page.TextOf("#claim-a .kind").Should().Be("Dated June 1, 2021 · a claim of fact");
        page.Document.QuerySelector("#claim-a .roles").Should().BeNull();
        page.TextsOf("#contradiction-x .side .speaker").Should().Equal("Ann (misattributed)", "Bob");
        page.TextOf("#contradiction-x .badges").Should().Be("Contradictory Open, but one claim was misattributed");
        page.TextOf("#contradiction-x h3").Should().Be("It burned. — Bob");
        page.TextsOf("#actor-ann .links li").Should().Equal("It burned. — Bob (Contradictory, but one claim was misattributed)", "It burned. (June 1, 2021) (misattributed)");
        page.TextsOf("#actor-ann > .label").Should().Equal("1 contradiction", "1 misattributed claim");
    }

    [Fact]
    public void Write_WithdrawnClaim_IsMarkedBesideTheSpeaker()
    {
        var page = ReportPage.Of(WithStatus(ClaimStatus.Retracted));

        page.TextOf("#claim-a .speaker").Should().Be("Ann (withdrawn)");
        page.TextOf("#claim-a .kind").Should().Be("Said on June 1, 2021 · a claim of fact");
        page.TextOf("#contradiction-x .badges").Should().Be("Contradictory Open, but one claim was withdrawn between different speakers");
    }

    [Fact]
    public void Write_ClaimWithoutClaimant_IsNotThatOfTheOrganization()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Actors = [new Actor { Id = "government", Name = "The Government" }, new Actor { Id = "ann", Name = "Ann" }],
            Claims = [new Claim { Id = "a", Text = "Yes.", OnBehalfOf = "government" }, new Claim { Id = "b", Text = "No.", Claimants = ["ann"], Supports = ["a"] }],
            Contradictions = [new Contradiction { Id = "x", Claims = ["a", "b"], Strength = ContradictionStrength.Contrary, Direction = "b" }],
        });

        page.TextOf("#contradiction-x h3").Should().Be("Yes. — Ann, and a claimant who is unknown");
        page.TextOf("#contradiction-x .badges").Should().Be("Contrary Open not all speakers are known");
        page.TextOf("#contradiction-x .side .speaker").Should().Be("Claimant unknown");
        page.TextOf("#contradiction-x .side .roles").Should().Be("on behalf of The Government");
        page.TextsOf("#contradiction-x .facts dd")[1].Should().Be("Ann: No. answers the other");
        page.TextOf(".lede").Should().StartWith("2 claims by 1 speaker. One");
    }

    [Theory]
    [InlineData(2, "Contradictory: the claims cannot both be true, nor both false")]
    [InlineData(3, "Contradictory: the claims cannot all be true, nor all false")]
    public void Write_Strength_FitsTheNumberOfClaims(int count, string words)
    {
        var claims = Enumerable.Range(0, count).Select(index => new Claim { Id = $"c{index}", Text = $"{index}" }).ToValueList();

        var page = ReportPage.Of(new ClaimDataset { Claims = claims, Contradictions = [new Contradiction { Id = "x", Claims = [.. claims.Select(claim => claim.Id)], Strength = ContradictionStrength.Contradictory }] });

        page.TextOf("#contradiction-x .facts dd").Should().Be(words);
    }

    [Fact]
    public void Write_TopicWithoutTheLaterClaim_StillSaysThatItIsSuperseded()
    {
        var page = ReportPage.Of(
            new ClaimDataset
            {
                Title = "Dams",
                Topics = [new Topic { Id = "t", Label = "The dam" }],
                Claims = [new Claim { Id = "c", Text = "Ten.", Topics = ["t"] }, new Claim { Id = "e", Text = "Twelve.", Supersedes = ["c"], Supports = ["c"] }],
            },
            new ReportOptions { Topic = "t" });

        page.TextOf("#claim-c .standing").Should().Be("Superseded by e (not in this report)");
        page.TextsOf("#claim-c dd").Should().Equal("The dam", "e (not in this report)");
        page.TextOf("h1").Should().Be("Dams: The dam");
    }

    [Fact]
    public void Write_Limit_SaysThatContradictionsWereLeftOut()
    {
        var page = ReportPage.Of(WithStatus(ClaimStatus.Active), new ReportOptions { Limit = 1 });

        page.TextOf(".lede").Should().Be("1 claim by 1 speaker. This report shows who says what. It does not say who is right.");
        page.TextOf("#contradictions p").Should().Be("None are shown, because of the limit of this report.");
        page.TextOf("#claim-a > .muted").Should().Be("1 contradiction, not in this report");
    }

    [Fact]
    public void Write_Lede_CountsWhatClaimsCite()
    {
        var source = new Source { Id = "s", Title = "Cited" };
        var unknown = new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes." }, new Claim { Id = "d", Text = "Yes." }], Sources = [source] };
        var cited = new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes.", Claimants = ["a"], Citations = [new Citation { Source = "s" }] }], Sources = [source, new Source { Id = "other" }] };

        ReportPage.Of(unknown).TextOf(".lede").Should().StartWith("2 claims, whose speakers are not known. No contradictions between them are recorded. This");
        ReportPage.Of(cited).TextOf(".lede").Should().StartWith("1 claim by 1 speaker, from 1 source. This");
        ReportPage.Of(cited).TextsOf(".plain li").Should().Equal("1 claim with one source");
    }

    [Fact]
    public void Write_TimesThatClaimsAreAbout_KeepOpenAndUnknownEnds()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Claims = [.. new[] { "2015/..", "2010/2012", "2014/", "../-0044" }.Select((time, index) => new Claim { Id = $"c{index}", Text = "Yes.", ValidTime = time })],
        });

        page.TextsOf("#overview p").Should().Contain("Times that 4 claims are about: 45 BC to 2015; 1 with no beginning; 1 with no end; 1 with no known end");
    }

    [Theory]
    [InlineData("2017-04-12", "Said on April 12, 2017")]
    [InlineData("2017-04-12?", "Said perhaps on April 12, 2017")]
    [InlineData("2017?", "Said perhaps in 2017")]
    [InlineData("2017-04~", "Said about April 2017")]
    [InlineData("2017%", "Said perhaps about 2017")]
    [InlineData("201X", "Said in the 2010s")]
    [InlineData("19XX", "Said in the 1900s")]
    [InlineData("2017-XX", "Said in 2017")]
    [InlineData("2017-21", "Said in spring 2017")]
    [InlineData("-0044-03-15", "Said on March 15, 45 BC")]
    [InlineData("Y-17000000", "Said in the year −17,000,000")]
    public void Write_Date_IsInWords(string date, string words) =>
        ReportPage.Of(new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes.", AssertedOn = date }] }).TextOf("#claim-c .kind").Should().Be($"{words} · a claim of fact");

    [Theory]
    [InlineData("../2017", "up to 2017")]
    [InlineData("2017/..", "from 2017 on")]
    [InlineData("2017/", "from 2017 to an unknown date")]
    [InlineData("/2017", "from an unknown date to 2017")]
    public void Write_Period_IsInWords(string time, string words) =>
        ReportPage.Of(new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes.", ValidTime = time }] }).TextOf("#claim-c .kind").Should().Be($"Undated · a claim of fact · about the time {words}");

    [Fact]
    public void Write_ReviewerWithoutALatestRating_IsNotOnTheScale()
    {
        var page = ReportPage.Of(new ClaimDataset
        {
            Claims =
            [
                new Claim
                {
                    Id = "c",
                    Text = "Yes.",
                    Reviews =
                    [
                        new Review { Reviewer = "x", Verdict = "True", Rating = new Rating { Value = 5, Worst = 1, Best = 5 } },
                        new Review { Reviewer = "y", Verdict = "False", Rating = new Rating { Value = 1, Worst = 1, Best = 5 } },
                        new Review { Reviewer = "y", Verdict = "Half true", PublishedOn = "2020" },
                    ],
                },
            ],
        });

        page.TextOf("#claim-c .difference").Should().Be("The reviewers use different words.");
    }

    [Theory]
    [InlineData("he said,", "No", "and left", "… he said, “No” and left …")]
    [InlineData("he said ", "No", ", and left", "… he said “No”, and left …")]
    [InlineData("他说", "不", "然后", "… 他说“不”然后 …")]
    public void Write_Quote_IsSetOffFromTheWordsAroundIt(string prefix, string exact, string suffix, string words) =>
        ReportPage.Of(new ClaimDataset { Claims = [new Claim { Id = "c", Text = "Yes.", Citations = [new Citation { Source = "s", Quote = new Quote { Prefix = prefix, Exact = exact, Suffix = suffix } }] }] })
            .TextOf("#claim-c blockquote").Should().Be(words);

    private static ClaimDataset WithStatus(ClaimStatus status) => new()
    {
        Actors = [new Actor { Id = "ann", Name = "Ann", Roles = [new Role { Title = "Mayor" }] }, new Actor { Id = "bob", Name = "Bob" }],
        Claims =
        [
            new Claim { Id = "a", Text = "It burned.", Claimants = ["ann"], AssertedOn = "2021-06-01", Status = status },
            new Claim { Id = "b", Text = "It did not.", Claimants = ["bob"] },
        ],
        Contradictions = [new Contradiction { Id = "x", Claims = ["a", "b"], Strength = ContradictionStrength.Contradictory }],
    };
}

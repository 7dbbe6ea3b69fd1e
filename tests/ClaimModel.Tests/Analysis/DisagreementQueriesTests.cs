namespace ClaimModel.Tests.Analysis;

public class DisagreementQueriesTests
{
    /// <summary>Two ministers of one state, one of whom contradicts himself, and two other people.</summary>
    private static readonly ClaimDataset Dataset = ShortClaims.Read(
        "ann asserts likes=tea >state on:2017-05; bob denies likes=tea >state on:2017-04-12; bob.2 denies likes=tea; cy asserts likes=tea on:2016; "
        + "bob.3 asserts likes=tea on:2017 ^bob; ann.2 asserts toll#1; cy.2 asserts toll#2; cy.3 asserts capital=york; di asserts capital=york") with
    {
        Contradictions =
        [
            new() { Id = "state", Claims = ["ann", "bob"], Strength = ContradictionStrength.Contradictory },
            new() { Id = "many", Claims = ["ann", "bob", "bob.2", "cy"], Strength = ContradictionStrength.Contradictory },
            new() { Id = "self", Claims = ["bob.2", "bob.3"], Strength = ContradictionStrength.Contradictory },
            new() { Id = "toll", Claims = ["ann.2", "cy.2"], Strength = ContradictionStrength.Contrary },
        ],
    };

    [Fact]
    public void ContradictionsWithOthers_Actor_ExcludesItsSelfContradictions()
    {
        Ids(Dataset.ContradictionsWithOthers("bob")).Should().Equal("state", "many");
        Ids(Dataset.ContradictionsWithOthers("state")).Should().Equal("many");
        Ids(Dataset.ContradictionsWithOthers("state", alsoOnBehalf: false)).Should().BeEmpty();
        Ids(Dataset.ContradictionsWithOthers("nobody")).Should().BeEmpty();
    }

    [Fact]
    public void SelfContradictionsOf_RepeatedClaims_IsEmpty()
    {
        Ids(Dataset.SelfContradictionsOf("bob")).Should().Equal("self");
        Ids(Dataset.SelfContradictionsOf("ann")).Should().BeEmpty();
        Dataset.ScopeOf(Dataset.FindContradiction("many")!).Should().Be(ContradictionScope.SameSide);
        Dataset.ScopeOf(Dataset.FindContradiction("self")!).Should().Be(ContradictionScope.SelfContradiction);
    }

    [Fact]
    public void ContradictionsWithin_Side_IsBetweenItsSpeakers() => Ids(Dataset.ContradictionsWithin("state")).Should().Equal("state", "many");

    [Theory]
    [InlineData("ann", "bob", "state many")]
    [InlineData("bob", "ann", "state many")]
    [InlineData("ann", "cy", "toll")]
    [InlineData("state", "cy", "many")]
    [InlineData("bob", "bob", "self")]
    [InlineData("ann", "nobody", "")]
    public void ContradictionsBetween_TwoActors_ExcludesSamePosition(string one, string other, string expected) =>
        string.Join(' ', Ids(Dataset.ContradictionsBetween(one, other))).Should().Be(expected);

    [Fact]
    public void TimelineOf_Actor_IsChronological()
    {
        var timeline = Dataset.TimelineOf("bob");

        timeline.Select(entry => $"{entry.On?.ToString() ?? "undated"} {entry.Claim.Stance} {entry.IsCurrent} {string.Join(' ', entry.SupersededBy)} {string.Join(' ', entry.Contradictions.Select(each => each.Id))}")
            .Should().Equal("2017 asserts True  self", "2017-04-12 denies False bob.3 state many", "undated denies True  many self");
        Dataset.TimelineOf("state").Select(entry => entry.Claim.Id.Value).Should().Equal("bob", "ann");
        Dataset.TimelineOf("bob", "no-topic").Should().BeEmpty();
    }

    [Fact]
    public void TimelineOf_DateTimesWithOffsets_IsInOrderOfMoments() =>
        new ClaimDataset
        {
            Actors = [new() { Id = "a", Name = "A" }],
            Claims =
            [
                new() { Id = "second", Text = "At 04:00 UTC on the 13th.", Claimants = ["a"], AssertedOn = "2017-04-12T23:00:00-05:00" },
                new() { Id = "first", Text = "At 01:00 UTC on the 13th.", Claimants = ["a"], AssertedOn = "2017-04-13T01:00:00Z" },
            ],
        }.TimelineOf("a").Select(entry => entry.Claim.Id.Value).Should().Equal("first", "second");

    [Fact]
    public void TimelineOf_OneMomentInTwoZones_IsInOrderOfIds() =>
        new ClaimDataset
        {
            Actors = [new() { Id = "a", Name = "A" }],
            Claims =
            [
                new() { Id = "two", Text = "At noon in Berlin.", Claimants = ["a"], AssertedOn = "2017-04-12T00:00:00+02:00" },
                new() { Id = "one", Text = "At the same time.", Claimants = ["a"], AssertedOn = "2017-04-11T22:00:00Z" },
                new() { Id = "one-more", Text = "At the same time.", Claimants = ["a"], AssertedOn = "2017-04-12T01:00:00+03:00" },
                new() { Id = "day.2", Text = "On that day.", Claimants = ["a"], AssertedOn = "2017-04-11" },
                new() { Id = "day.1", Text = "On that day.", Claimants = ["a"], AssertedOn = "2017-04-11~" },
            ],
        }.TimelineOf("a").Select(entry => entry.Claim.Id.Value).Should().Equal("day.1", "day.2", "one", "one-more", "two");

    [Fact]
    public void TimelineOf_Opponents_ExcludeClaimsThatAgree()
    {
        Dataset.TimelineOf("bob").Select(entry => string.Join(' ', entry.Opponents)).Should().Equal("bob.2", "ann cy", "ann cy bob.3");
        Dataset.TimelineOf("cy").Select(entry => string.Join(' ', entry.Opponents)).Should().Equal("bob bob.2", "ann.2", "");
    }

    [Fact]
    public void ScopeOf_ManyClaims_TakesLittleTime()
    {
        var claims = Enumerable.Range(0, 3000).Select(i => new Claim
        {
            Id = $"c{i}",
            Text = "T.",
            Claimants = [$"a{i}"],
            Proposition = new() { Subject = "s", Predicate = "p", Quantity = new() { Amount = i } },
        }).ToValueList();
        var dataset = new ClaimDataset { Predicates = [new() { Id = "p", Functional = true }], Claims = claims };
        var contradiction = new Contradiction { Claims = claims.Select(claim => claim.Id).ToValueList(), Strength = ContradictionStrength.Contrary };

        var determine = () => { dataset.ScopeOf(contradiction).Should().Be(ContradictionScope.CrossActor); };
        determine.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Issues_PositionsAndTheirHolders_AreGrouped()
    {
        Dataset.Issues.Select(issue => $"{issue}: {string.Join("; ", issue.Positions.Select(position => $"{position} by {string.Join(' ', position.Holders)}"))}").Should().Equal(
            "x likes: asserts x likes tea by ann bob cy; denies x likes tea by bob",
            "x toll: asserts x toll 1 by ann; asserts x toll 2 by cy");
        Dataset.IssuesOn("no-topic").Should().BeEmpty();
    }

    [Fact]
    public void IssuesOn_Topic_IncludesNarrowerOnes()
    {
        var dataset = Dataset with
        {
            Topics = [new() { Id = "drinks", Label = "Drinks" }, new() { Id = "tea", Label = "Tea", Broader = ["drinks"] }],
            Claims = Dataset.Claims.Select(claim => claim.Id == "cy" ? claim with { Topics = ["tea"] } : claim).ToValueList(),
        };

        dataset.IssuesOn("drinks").Should().ContainSingle().Which.Predicate.Should().Be("likes");
        dataset.IssuesOn("drinks", withNarrower: false).Should().BeEmpty();
    }

    [Fact]
    public void IndependentSourcesOf_WireCopies_CountOnce()
    {
        var dataset = new ClaimDataset
        {
            Sources = [new() { Id = "wire" }, new() { Id = "copy", OriginalSource = "wire" }, new() { Id = "copy-of-copy", OriginalSource = "copy" }, new() { Id = "own" }],
            Claims = [new() { Id = "c", Text = "T", Citations = [new() { Source = "copy-of-copy" }, new() { Source = "own" }, new() { Source = "copy" }, new() { Source = "elsewhere" }] }],
        };

        dataset.IndependentSourcesOf("c").Select(id => id.Value).Should().Equal("wire", "own", "elsewhere");
        dataset.IndependentSourcesOf("gone").Should().BeEmpty();
    }

    private static IEnumerable<string> Ids(ValueList<Contradiction> contradictions) => contradictions.Select(contradiction => contradiction.Id.Value);
}

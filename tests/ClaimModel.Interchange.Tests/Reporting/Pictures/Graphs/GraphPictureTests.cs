using ClaimModel.Interchange.Tests.Formats.Diagrams;
using ClaimModel.Interchange.Tests.Reporting.Browser;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Reporting.Pictures.Graphs;

/// <summary>What the graph and the matrices in reports show.</summary>
public class GraphPictureTests
{
    private static readonly ReportPage Moscow = ReportPage.Of(Exports.Moscow);

    [Fact]
    public void Graph_Moscow_ShowsWhoContradictsWhomOnWhat()
    {
        Moscow.TextsOf(".graph-wide .graph-actor title").Should().Equal("Rex Tillerson: 5 contradictions", "Sergey Lavrov: 5 contradictions; 1 apparent", "Daniel R. DePetris: 1 contradiction; 4 apparent", "Associated Press: 0 contradictions; 1 apparent");
        Moscow.TextsOf(".graph-wide .graph-topic title").Should().Equal(
            "Rex Tillerson and Sergey Lavrov: Did Russia interfere in the 2016 U.S. elections? (+2); contradictory, 3 more",
            "Sergey Lavrov and Daniel R. DePetris: Tillerson’s talks in Moscow; tension; 1 apparent",
            "Rex Tillerson and Daniel R. DePetris: Tillerson’s talks in Moscow; tension",
            "Daniel R. DePetris and Associated Press: What did the talks in Moscow achieve?; 1 apparent");
        Moscow.Document.QuerySelector(".graph-wide .graph-topic")!.GetAttribute("href").Should().Be("#contradiction-election-interference"); // there are labels
    }

    [Fact]
    public void Table_Moscow_SaysTheSameAndWhoContradictsItself() => Moscow.TextsOf(".graph-table tbody tr").Should().Equal(
        "Rex Tillerson and Sergey LavrovDid Russia interfere in the 2016 U.S. elections?, What should happen to Assad?, Who is responsible for the chemical attack?contradictory, contrary, tension, tension",
        "Sergey Lavrov and Daniel R. DePetrisTillerson’s talks in Moscowtension, tension (apparent: different definition)",
        "Rex Tillerson and Daniel R. DePetrisTillerson’s talks in Moscowtension",
        "Daniel R. DePetris (own claims)Relations between the United States and Russia, What did the talks in Moscow achieve?tension (apparent: different scope), tension (apparent: different scope)",
        "Daniel R. DePetris and Associated PressWhat did the talks in Moscow achieve?tension (apparent: different scope)");

    [Fact]
    public void Matrix_OfActors_IsSymmetric()
    {
        Moscow.TextsOf(".matrix-actors tbody th").Should().Equal("Rex Tillerson", "Sergey Lavrov", "Daniel R. DePetris", "Associated Press");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(1) td:nth-child(3) a").Should().Equal("contradictory, 3 more");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(2) td:nth-child(2) a").Should().Equal("contradictory, 3 more");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(3) td:nth-child(4) a").Should().Equal("own claims: 2 apparent");
    }

    [Fact]
    public void Matrix_OfTopics_QuotesClaimsAndCountsContradictions()
    {
        Moscow.TextsOf(".matrix-claims thead th").Should().HaveCount(6).And.HaveElementAt(1, "Did Russia interfere in the 2016 U.S. elections?");
        Moscow.TextsOf(".matrix-claims tbody tr:nth-child(1) td:nth-child(3)").Should().ContainSingle().Which.Should().EndWith("2 contradictions").And.Contain("There is no concrete proof that Russia meddled in the 2016 U.S.");
        Moscow.TextsOf(".matrix-rest").Should().Equal("Left out: 5 actors; 11 topics, with fewer contradictions and claims.");
    }

    [Fact]
    public void Graph_MoreThanTheLimit_SaysHowManyAreLeftOut()
    {
        var page = ReportPage.Of(new()
        {
            Actors = [.. Enumerable.Range(0, 400).Select(index => new Actor { Id = $"a{index}", Name = $"Actor {index}" })],
            Claims = [.. Enumerable.Range(0, 400).Select(index => new Claim { Id = $"c{index}", Text = $"Claim {index}.", Claimants = [$"a{index}"] })],
            Contradictions = [.. Enumerable.Range(0, 200).Select(index => new Contradiction { Id = $"k{index}", Claims = [$"c{index * 2}", $"c{(index * 2) + 1}"], Strength = ContradictionStrength.Contrary })],
        });

        page.Document.QuerySelectorAll(".graph-wide .graph-actor").Should().HaveCount(40);
        page.TextsOf(".graph-rest").Should().Equal(
            "The strongest contradictions are drawn. 180 more disputes between actors are in the table only.",
            "The strongest contradictions are drawn. 196 more disputes between actors are in the table only.");
        page.Document.QuerySelectorAll(".graph-table tbody tr").Should().HaveCount(200);
    }

    [Fact]
    public void Graph_ActorsThatAreNotInTheDataset_HaveNoLinks()
    {
        var page = ReportPage.Of(DiagramSamples.Small with { Actors = [], Claims = [.. DiagramSamples.Small.Claims.Select(claim => claim with { Claimants = [$"x-{claim.Id}"] })] });

        page.Document.QuerySelectorAll(".graph-actor[href]").Should().BeEmpty();
        page.TextsOf(".graph-wide .graph-actor text").Should().Contain("x-a");
    }

    [Fact]
    public void Graph_ClaimsOfWhichOneCannotStand_MakesNobodyAnOpponent()
    {
        var page = ReportPage.Of(Among("Ann", "Bob", "Carol"));

        page.TextsOf(".graph-wide .graph-topic title").Should().Equal("Ann, Bob, Carol: ; contrary among 3 claims; not all of the claims can stand");
        page.Document.QuerySelectorAll(".graph-wide > path.strength-contrary").Should().HaveCount(3);
        page.TextsOf(".graph-table tbody tr").Should().Equal("Ann, Bob and Carol (not all of their claims can stand)contrary");
        page.Document.QuerySelectorAll(".matrix-actors").Should().BeEmpty();
        page.TextsOf(".tl-words, .tl-undated").Should().NotContain(text => text.Contains("contradicted by"));
    }

    [Fact]
    public void Graph_ManyClaimants_AreInTheTable()
    {
        var page = ReportPage.Of(Among([.. Enumerable.Range(1, 13).Select(number => $"Actor {number}")]));

        page.Document.QuerySelectorAll(".graph").Should().BeEmpty();
        page.TextsOf(".graph-table tbody th").Should().Equal("Actor 1, Actor 2, Actor 3, Actor 4, Actor 5, Actor 6, Actor 7, Actor 8 and 5 others (not all of their claims can stand)");
    }

    [Theory]
    [InlineData(ClaimStatus.Retracted, "Ann: 0 contradictions; 1 with a claim retracted")]
    [InlineData(ClaimStatus.Superseded, "Ann: 0 contradictions; 1 with a claim superseded")]
    public void Graph_ClaimThatNoLongerStands_IsNotAnOpenContradiction(ClaimStatus status, string expected)
    {
        var page = ReportPage.Of(Between(new() { Id = "a", Text = "A.", Claimants = ["ann"], Topics = ["t"], Status = status }));

        page.TextsOf(".graph-wide .graph-actor title").Should().Equal(expected, expected.Replace("Ann", "Bob"));
        page.Document.QuerySelectorAll(".graph-wide > path:not(.settled)").Should().BeEmpty();
        page.TextsOf(".matrix-claims tbody th").Should().Equal("Bob");
        page.Document.QuerySelectorAll(".matrix-claims .matrix-disputes").Should().BeEmpty();
        page.TextsOf(".matrix-rest").Should().Equal("Left out: 1 claim that no longer stands.");
    }

    [Fact]
    public void Graph_MisattributedClaim_HasNoSpeaker()
    {
        var page = ReportPage.Of(Between(new() { Id = "a", Text = "A.", Claimants = ["ann"], Topics = ["t"], Status = ClaimStatus.Misattributed }));

        page.Document.QuerySelectorAll(".graph, .graph-table, .matrix-actors").Should().BeEmpty();
        page.TextOf(".graph-note").Should().Be("1 contradiction is not drawn, because not all of those who make the claims are known.");
        page.TextsOf(".matrix-claims tbody th").Should().Equal("Bob");
    }

    [Fact]
    public void Graph_UnknownClaimant_IsNotTheOrganization()
    {
        var page = ReportPage.Of(Between(new() { Id = "a", Text = "A.", OnBehalfOf = "ann", Topics = ["t"] }));

        page.TextsOf(".graph-wide .graph-actor title").Should().Equal("Claimant unknown for Ann: 1 contradiction", "Bob: 1 contradiction");
        page.TextsOf(".matrix-actors tbody th").Should().Equal("Claimant unknown for Ann", "Bob");
        page.TextsOf(".matrix-claims tbody th").Should().Equal("Claimant unknown for Ann", "Bob");
    }

    [Fact]
    public void Graph_ThreeClaims_HaveTheStrengthThatTheyCanHave()
    {
        var page = ReportPage.Of(Among("Ann", "Bob", "Carol") with
        {
            Contradictions =
            [
                new() { Id = "all", Claims = ["c0", "c1", "c2"], Strength = ContradictionStrength.Contradictory },
                new() { Id = "two", Claims = ["c0", "c1"], Strength = ContradictionStrength.Tension },
            ],
        });

        page.TextsOf(".graph-wide .graph-topic.strength-contrary title").Should().Equal("Ann, Bob, Carol: ; contrary among 3 claims; not all of the claims can stand");
        page.Document.QuerySelectorAll(".graph-wide .strength-contradictory").Should().BeEmpty();
        page.TextsOf(".graph-wide .graph-actor title").Should().Equal("Ann: 2 contradictions", "Bob: 2 contradictions", "Carol: 1 contradiction");
    }

    [Fact]
    public void Graph_ContradictionsLeftOut_AreCounted() =>
        ReportPage.Of(Exports.Moscow, new() { Limit = 1 }).TextOf(".graph-note").Should().Be("9 contradictions are not in this report.");

    /// <summary>A contradiction of claims of which it is not known which ones exclude each other.</summary>
    private static ClaimDataset Among(params string[] names) => new()
    {
        Actors = [.. names.Select((name, index) => new Actor { Id = $"a{index}", Name = name })],
        Claims = [.. names.Select((name, index) => new Claim { Id = $"c{index}", Text = $"{name}'s claim.", Claimants = [$"a{index}"], AssertedOn = $"{2001 + index}" })],
        Contradictions = [new() { Claims = [.. names.Select((_, index) => (ClaimId)$"c{index}")], Strength = ContradictionStrength.Contrary }],
    };

    /// <summary>A contradiction between a claim and one by Bob.</summary>
    private static ClaimDataset Between(Claim claim) => new()
    {
        Actors = [new() { Id = "ann", Name = "Ann" }, new() { Id = "bob", Name = "Bob" }],
        Topics = [new() { Id = "t", Label = "T" }],
        Claims = [claim, new() { Id = "b", Text = "B.", Claimants = ["bob"], Topics = ["t"] }],
        Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Contradictory }],
    };

    [Fact]
    public void Pictures_WithoutActors_AreASentence() =>
        ReportPage.Of(new() { Claims = [new() { Id = "a", Text = "A." }] }).TextOf("#pictures > p").Should().Be("No contradictions between these claims are recorded.");

    [Fact]
    public void Pictures_LongWordsOfAllScripts_AreInLabels() =>
        ReportPage.Of(ReportSamples.Small).TextsOf(".graph-wide .graph-actor title").Should().Contain(title => title.Contains("وزارة الخارجية والمغتربين 0"));
}

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
        Moscow.TextsOf(".graph-wide .graph-actor title").Should().Equal("Rex Tillerson: 5 contradictions", "Sergey Lavrov: 6 contradictions", "Daniel R. DePetris: 4 contradictions", "Associated Press: 1 contradiction");
        Moscow.TextsOf(".graph-wide .graph-topic title").Should().Equal(
            "Rex Tillerson and Sergey Lavrov: Did Russia interfere in the 2016 U.S. elections? (+2); contradictory, 3 more",
            "Sergey Lavrov and Daniel R. DePetris: Tillerson’s talks in Moscow; tension; 1 settled",
            "Rex Tillerson and Daniel R. DePetris: Tillerson’s talks in Moscow; tension",
            "Daniel R. DePetris and Associated Press: What did the talks in Moscow achieve?; settled");
        Moscow.Document.QuerySelector(".graph-wide .graph-topic")!.GetAttribute("href").Should().Be("#contradiction-election-interference"); // there are labels
    }

    [Fact]
    public void Table_Moscow_SaysTheSameAndWhoContradictsItself() => Moscow.TextsOf(".graph-table tbody tr").Should().Equal(
        "Rex Tillerson and Sergey LavrovDid Russia interfere in the 2016 U.S. elections?, What should happen to Assad?, Who is responsible for the chemical attack?contradictory, contrary, tension, tension",
        "Sergey Lavrov and Daniel R. DePetrisTillerson’s talks in Moscowtension, tension (apparent: different definition)",
        "Rex Tillerson and Daniel R. DePetrisTillerson’s talks in Moscowtension",
        "Daniel R. DePetris and itselfRelations between the United States and Russia, What did the talks in Moscow achieve?tension (apparent: different scope), tension (apparent: different scope)",
        "Daniel R. DePetris and Associated PressWhat did the talks in Moscow achieve?tension (apparent: different scope)");

    [Fact]
    public void Matrix_OfActors_IsSymmetric()
    {
        Moscow.TextsOf(".matrix-actors tbody th").Should().Equal("Rex Tillerson", "Sergey Lavrov", "Daniel R. DePetris", "Associated Press");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(1) td:nth-child(3) a").Should().Equal("contradictory, 3 more");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(2) td:nth-child(2) a").Should().Equal("contradictory, 3 more");
        Moscow.TextsOf(".matrix-actors tbody tr:nth-child(3) td:nth-child(4) a").Should().Equal("itself: 2 settled");
    }

    [Fact]
    public void Matrix_OfTopics_CountsClaimsAndDisputes()
    {
        Moscow.TextsOf(".matrix-claims thead th").Should().HaveCount(8).And.HaveElementAt(1, "Did Russia interfere in the 2016 U.S. elections?");
        Moscow.TextsOf(".matrix-claims tbody tr:nth-child(1) td:nth-child(3)").Should().Equal("2 claims − denies 2 disputes");
        Moscow.TextsOf(".matrix-rest").Should().Equal("Left out: 3 actors and 9 topics, with fewer disputes and claims.");
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

        page.Document.QuerySelectorAll(".graph-wide .graph-actor").Should().HaveCount(150);
        page.TextsOf(".graph-rest").Should().Equal(
            "The strongest contradictions are drawn. 125 more pairs of actors are in the table only. The table says what the lines are about.",
            "The strongest contradictions are drawn. 196 more pairs of actors are in the table only.");
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
    public void Pictures_WithoutActors_AreASentence() =>
        ReportPage.Of(new() { Claims = [new() { Id = "a", Text = "A." }] }).TextOf("#pictures > p").Should().Be("No actor contradicts another one.");

    [Fact]
    public void Pictures_LongWordsOfAllScripts_AreInLabels() =>
        ReportPage.Of(ReportSamples.Small).TextsOf(".graph-wide .graph-actor title").Should().Contain(title => title.Contains("وزارة الخارجية والمغتربين 0"));
}

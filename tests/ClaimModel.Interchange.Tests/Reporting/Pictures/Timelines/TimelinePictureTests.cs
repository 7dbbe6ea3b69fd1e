using AngleSharp.Dom;
using ClaimModel.Interchange.Tests.Reporting.Browser;

namespace ClaimModel.Interchange.Tests.Reporting.Pictures.Timelines;

/// <summary>What timelines in reports show.</summary>
public class TimelinePictureTests
{
    private static readonly ReportPage Fire = ReportPage.Of(ReportSamples.Fire);

    [Fact]
    public void Dispute_HasARowForEachSide() =>
        Fire.TextsOf(".contradiction .tl-name").Should().Equal("Port Authority", "Dockworkers’ Union", "Harbor Insurance");

    [Fact]
    public void Dispute_DatesOfAllKinds_AreDrawn()
    {
        var rows = Fire.Document.QuerySelectorAll(".contradiction .tl-track");

        rows.Select(Parts).Should().Equal(
            "tl-sure, tl-arrow, tl-review, tl-change, tl-dot",
            "tl-maybe, tl-stripes, tl-sure, tl-vague, tl-dot",
            "tl-maybe, tl-stripes, tl-vague, tl-vague, tl-maybe, tl-stripes, tl-dot tl-doubt");
        Fire.Document.QuerySelectorAll(".contradiction .tl-event").Should().ContainSingle();

        static string Parts(IElement row) => string.Join(", ", row.QuerySelectorAll("line, path, rect, circle").Select(part => part.ClassName).Where(name => name is not "tl-link"));
    }

    [Fact]
    public void Dispute_Marks_LinkToClaimsAndSayWhatTheyAre()
    {
        var mark = Fire.Document.QuerySelector(".contradiction .tl-claim")!; // there are marks

        mark.GetAttribute("href").Should().Be("#claim-first-warning");
        mark.QuerySelector("title")!.TextContent.Should().Be("1. Port Authority, August 20, 2019 (withdrawn): Nobody warned us before the fire."); // each mark has one
    }

    [Fact]
    public void Dispute_InWords_SaysTheSame() => Fire.TextsOf(".contradiction .tl-words li").Should().Equal(
        "August 20, 2019: Port Authority: Nobody warned us before the fire.; about the time up to August 14, 2019; reviewed by City Fact Check: “False” (November 5, 2019); withdrawn (February 3, 2020)",
        "September 2, 2019: Dockworkers’ Union: Our letters described the faulty wiring for more than a year.; about the time from about March 2018 to August 13, 2019",
        "October 2019: Harbor Insurance: The wiring was inspected and found to be safe.; about the time perhaps 2019");

    [Fact]
    public void Dispute_OfOneDay_IsASentence()
    {
        var page = ReportPage.Of(new()
        {
            Claims = [new() { Id = "a", Text = "A.", AssertedOn = "2017-04-12" }, new() { Id = "b", Text = "B.", AssertedOn = "2017-04-12" }],
            Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Contrary }],
        });

        page.TextOf(".contradiction .timeline").Should().Be("All of these claims were made on April 12, 2017.");
    }

    [Fact]
    public void Actor_ManyClaimsInOneDay_AreCounted()
    {
        var page = ReportPage.Of(new()
        {
            Actors = [new() { Id = "ann", Name = "Ann" }],
            Claims = [.. Enumerable.Range(0, 300).Select(index => new Claim { Id = $"c{index}", Text = $"Claim {index}.", Claimants = ["ann"], AssertedOn = index < 299 ? "2017-04-12" : "2018" })],
        });

        page.TextsOf(".tl-track text").Should().Equal("×299", "300");
        page.Document.QuerySelectorAll(".tl-words li").Should().HaveCount(300);
    }

    [Fact]
    public void Actor_Contradicted_IsMarkedWithTheOpponents()
    {
        var page = ReportPage.Of(ReportSamples.Fire with
        {
            Claims = [.. ReportSamples.Fire.Claims, new() { Id = "later", Text = "We have nothing to add.", Claimants = ["authority"], Topics = ["warnings"] }],
        });

        page.TextsOf("#actor-union .tl-contradicted title").Should().BeEmpty("the claim of the authority was withdrawn");
        page.TextsOf("#actor-authority .tl-undated li").Should().Equal("Port Authority: We have nothing to add.");
    }

    [Fact]
    public void Actor_UndeterminedContradiction_HasNoOpponents()
    {
        ClaimDataset dataset = new()
        {
            Actors = [new() { Id = "ann", Name = "Ann" }, new() { Id = "bob", Name = "Bob" }, new() { Id = "eve", Name = "Eve" }],
            Claims = [Says("a", "ann"), Says("a2", "ann"), Says("b", "bob"), Says("c", "eve")],
            Contradictions = [new() { Claims = ["a", "b", "c"], Strength = ContradictionStrength.Contrary }],
        };

        ReportPage.Of(dataset).TextsOf("#actor-ann .tl-words li").Should().Equal(
            "2001: Ann: a.; one of 3 claims that cannot all stand (contrary)",
            "2001: Ann: a2.");

        static Claim Says(string id, string claimant) => new() { Id = id, Text = $"{id}.", Claimants = [claimant], AssertedOn = "2001" };
    }

    [Fact]
    public void Actor_GroupedClaims_StayAtTheirDates()
    {
        string[] dates = ["2017-01-01", "2017-06-30", "2018-12-31"];
        var page = ReportPage.Of(new()
        {
            Actors = [new() { Id = "ann", Name = "Ann" }],
            Claims =
            [
                .. dates.SelectMany((date, index) => Enumerable.Range(0, index == 1 ? 6 : 1).Select(number => new Claim { Id = $"c{index}-{number}", Text = "A.", Claimants = ["ann"], AssertedOn = date })),
                new() { Id = "period", Text = "B.", Claimants = ["ann"], ValidTime = "2017/2018" },
            ],
        });

        page.TextsOf(".tl-track text").Should().Equal("1", "×6", "8");
        page.Document.QuerySelectorAll(".tl-track > a > svg").Select(mark => mark.GetAttribute("x")![..2]).Should().Equal("4.", "27", "95");
        page.TextOf(".tl-plot + .tl-note").Should().StartWith("In rows with many claims, only the dates when these were made are drawn.");
        page.TextsOf(".tl-words li").Should().HaveElementAt(8, "Undated: Ann: B.; about the time from 2017 to 2018");
        page.Document.QuerySelectorAll(".tl-undated").Should().BeEmpty();
    }

    [Fact]
    public void Actor_ClaimsOfOneDay_AreASentence() => ReportPage.Of(new()
    {
        Actors = [new() { Id = "ann", Name = "Ann" }],
        Claims = [.. Enumerable.Range(0, 5).Select(number => new Claim { Id = $"c{number}", Text = "A.", Claimants = ["ann"], AssertedOn = "2017-04-13" })],
    }).TextOf("#actor-ann .timeline").Should().Be("All of these claims were made on April 13, 2017.");
}

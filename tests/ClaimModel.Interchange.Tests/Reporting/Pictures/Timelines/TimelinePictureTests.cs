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
            "tl-maybe, tl-stripes, tl-sure, tl-dot",
            "tl-maybe, tl-stripes, tl-maybe, tl-stripes, tl-dot tl-doubt");
        Fire.Document.QuerySelectorAll(".contradiction .tl-event").Should().ContainSingle();

        static string Parts(IElement row) => string.Join(", ", row.QuerySelectorAll("line, path, rect, circle").Select(part => part.ClassName).Where(name => name is not "tl-link"));
    }

    [Fact]
    public void Dispute_Marks_LinkToClaimsAndSayWhatTheyAre()
    {
        var mark = Fire.Document.QuerySelector(".contradiction .tl-claim")!; // there are marks

        mark.GetAttribute("href").Should().Be("#claim-first-warning");
        mark.QuerySelector("title")!.TextContent.Should().Be("1. Port Authority, August 20, 2019: Nobody warned us before the fire."); // each mark has one
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

        page.TextsOf("#actor-authority .tl-contradicted title").Should().ContainSingle(title => title.StartsWith("1. Port Authority") && title.EndsWith("Contradicted by Dockworkers’ Union (contrary), Harbor Insurance (contrary)."));
        page.TextsOf("#actor-authority .tl-undated li").Should().Equal("Port Authority: We have nothing to add.");
    }
}

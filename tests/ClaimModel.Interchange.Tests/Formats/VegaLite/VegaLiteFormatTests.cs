using System.Text.Json;
using ClaimModel.Interchange.Tests.Formats.Diagrams;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.VegaLite;

/// <summary>What a Vega-Lite export contains, and how Vega-Lite understands it.</summary>
[Collection(NodeTests.Name)]
public sealed class VegaLiteFormatTests(NodePackages packages)
{
    private static readonly ClaimDataset Dated = DiagramSamples.Small with
    {
        Claims =
        [
            new() { Id = "a", Text = "Twelve died.", Claimants = ["ann"], OnBehalfOf = "city", Topics = ["toll"], AssertedOn = "2020-01-02", ValidTime = "2019/.." },
            new() { Id = "b", Text = "Nobody died.", Topics = ["toll"], AssertedOn = "2020?", Status = ClaimStatus.Retracted },
            new() { Id = "c", Text = "15 died.", Claimants = ["ann", "city"], AssertedOn = "2020-01-02T12:00:00Z", ValidTime = "../2019-03-05" },
            new() { Id = "d", Text = "There are 12 graves.", AssertedOn = "Y17000000" },
            new() { Id = "e", Text = "It rained." },
        ],
    };

    [Fact]
    public void Export_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.vl.json", Exports.Write(Exports.Moscow, "vega-lite").Text);

    [Fact]
    public void Export_Dates_AreDrawnAsExactAsTheyAre()
    {
        var root = JsonDocument.Parse(Exports.Write(Dated, "vega-lite").Text).RootElement;

        root.GetProperty("$schema").GetString().Should().Be("https://vega.github.io/schema/vega-lite/v6.json");
        root.GetProperty("title").GetString().Should().Be("The \"fire\"");
        root.GetProperty("datasets").GetProperty("claims").EnumerateArray().Select(claim => claim.GetRawText().ReplaceLineEndings("").Replace("  ", "")).Should().Equal(
            """{"claim": "a","speaker": "Ann for The City (of X)","text": "Twelve died.","topics": "How many died?","status": "active","strength": "contrary","asserted": "2020-01-02","date": 1577966400000,"isExact": true,"start": 1577923200000,"end": 1578009600000,"about": "2019/..","aboutStart": 1546300800000,"aboutEnd": 1612617120000,"aboutIsOpenAtStart": false,"aboutIsOpenAtEnd": true,"aboutSureStart": 1577836800000,"aboutSureEnd": 1612617120000}""",
            """{"claim": "b","speaker": "Claimant unknown","text": "Nobody died.","topics": "How many died?","status": "retracted","strength": "closed","asserted": "2020?","date": 1593648000000,"isExact": false,"start": 1577836800000,"end": 1609459200000}""",
            """{"claim": "c","speaker": "Ann, The City (of X)","text": "15 died.","topics": "","status": "active","strength": "contrary","asserted": "2020-01-02T12:00:00Z","date": 1577966400000,"isExact": true,"start": 1577966400000,"end": 1577966400000,"about": "../2019-03-05","aboutStart": 1543142880000,"aboutEnd": 1551830400000,"aboutIsOpenAtStart": true,"aboutIsOpenAtEnd": false,"aboutSureStart": 1543142880000,"aboutSureEnd": 1551830400000}""");
        root.GetProperty("layer").EnumerateArray().Select(layer => layer.GetProperty("name").GetString())
            .Should().Equal("contradictions", "possible times", "certain times", "open ends", "open starts", "uncertain dates", "claims");
    }

    [Fact]
    public void Export_Contradictions_ConnectClaimsWithDates()
    {
        var (text, report) = Exports.Write(Dated, "vega-lite");

        JsonDocument.Parse(text).RootElement.GetProperty("datasets").GetProperty("contradictions").EnumerateArray()
            .Select(row => $"{row.GetProperty("line")} {row.GetProperty("contradiction")} {row.GetProperty("speaker")}: {row.GetProperty("words")}")
            .Should().Equal(
                "1 2 Ann for The City (of X): contrary (confirmed)",
                "1 2 Ann, The City (of X): contrary (confirmed)",
                "2 5 Ann for The City (of X): contrary",
                "2 5 Ann, The City (of X): contrary",
                "3 1 Ann for The City (of X): contradictory (claim retracted)",
                "3 1 Claimant unknown: contradictory (claim retracted)");
        report.Losses.Should().Contain(
        [
            new ExportLoss("claim", "it has no date", 1, ["e"]),
            new ExportLoss("claim", "its dates are outside of those of JavaScript, from the year -271821 to 275760", 1, ["d"]),
            new ExportLoss("contradiction", "fewer than two of its claims have a date that JavaScript supports", 2, ["4", "3"]),
        ]);
    }

    [Fact]
    public void Export_WithoutDates_IsAChartWithoutLayers() =>
        JsonDocument.Parse(Exports.Write(new() { Claims = [new() { Id = "a", Text = "A." }] }, "vega-lite").Text).RootElement.GetProperty("layer").GetArrayLength().Should().Be(0);

    [Fact]
    public void Export_DatesOfAllKinds_AreDrawn()
    {
        NodePackages.RequireVega();

        var result = JsonDocument.Parse(packages.Run("Formats/VegaLite/draw.mjs", Exports.Write(Dated, "vega-lite").Text)).RootElement;

        result.GetProperty("warnings").EnumerateArray().Should().BeEmpty();
        result.GetProperty("labels").EnumerateArray().Select(label => label.GetString()).Should().Contain(["The \"fire\"", "Ann for The City (of X)", "Claimant unknown", "contrary"]);
    }
}

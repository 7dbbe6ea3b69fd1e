using System.Globalization;
using System.Xml.Linq;
using ClaimModel.Benchmarks.DuckDb;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Scenarios;
using ClaimModel.Benchmarks.Serde;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Draws the speeds of the most important scenarios as an SVG with bars, which is readable on light and dark backgrounds.</summary>
internal static class SpeedChart
{
    private const int LabelWidth = 460;
    private const int BarWidth = 320;
    private const int Width = LabelWidth + BarWidth + 70;
    private const int RowHeight = 22;
    private const int BarHeight = 14;
    private const int Gap = 8;

    private const string Style = """
        text { font: 13px system-ui, sans-serif; fill: #24292f; }
        .title { font-weight: bold; }
        .bar { fill: #9aa4b0; }
        .own { fill: #2f6fde; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3; }
          .bar { fill: #6e7681; }
          .own { fill: #6ea8fe; }
        }
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly (string Title, Type[] Scenarios)[] Groups =
    [
        ("Read to records, MB/s", [typeof(TokenizeScenario), typeof(JsonLinesReadScenario), typeof(SerdeReadScenario), typeof(PlainReadScenario), typeof(DuckDbOneThreadScenario), typeof(NodeScenario), typeof(NewtonsoftReadScenario)]),
        ("Read and validate, MB/s", [typeof(JsonLinesValidateAllCoresScenario), typeof(JsonLinesValidateOneThreadScenario), typeof(NodeScenario), typeof(PlainValidateScenario), typeof(NewtonsoftValidateScenario)]),
        ("Write, MB/s", [typeof(JsonLinesWriteScenario), typeof(PlainWriteScenario)]),
    ];

    private static readonly Operation[][] Operations = [[Operation.Tokenize, Operation.Read], [Operation.Validate], [Operation.Write]];

    /// <summary>Writes a chart of the scenarios that were measured.</summary>
    public static void Write(string path, IReadOnlyList<Measurement> measurements)
    {
        var measured = measurements.Where(measurement => measurement.NotMeasuredBecause is null).ToList();
        var bars = Groups.Zip(Operations, (group, operations) => (group.Title, Measurements: group.Scenarios
            .SelectMany(scenario => measured.Where(measurement => measurement.Scenario.GetType() == scenario && operations.Contains(measurement.Scenario.Operation))).ToList())).ToList();
        var scale = BarWidth / bars.SelectMany(group => group.Measurements).Max(measurement => measurement.MegabytesPerSecond);
        var top = 0;
        var elements = new List<XElement>();
        foreach (var (title, group) in bars)
        {
            elements.Add(Text(0, top, title, "title"));
            top += RowHeight;
            foreach (var measurement in group)
            {
                elements.AddRange(Bar(measurement, top, measurement.MegabytesPerSecond * scale));
                top += RowHeight;
            }

            top += Gap;
        }

        var summary = new XElement(Svg + "title", "Speeds of ClaimModel and other libraries on the same claims");
        new XDocument(new XElement(Svg + "svg", new XAttribute("viewBox", $"0 0 {Width} {top}"), new XAttribute("width", Width), new XAttribute("height", top), summary, new XElement(Svg + "style", Style), elements)).Save(path);
    }

    private static IEnumerable<XElement> Bar(Measurement measurement, int top, double width)
    {
        var name = measurement.Scenario.Name;
        yield return Text(0, top, measurement.Scenario.Operation == Operation.Tokenize ? $"limit: {name}" : name, null);
        yield return new(
            Svg + "rect",
            new XAttribute("x", LabelWidth),
            new XAttribute("y", top + ((RowHeight - BarHeight) / 2)),
            new XAttribute("width", Math.Round(width, 1)),
            new XAttribute("height", BarHeight),
            new XAttribute("class", name.StartsWith("ClaimModel", StringComparison.Ordinal) ? "bar own" : "bar"));
        yield return Text(LabelWidth + Math.Round(width, 1) + Gap, top, measurement.MegabytesPerSecond.ToString("N0", CultureInfo.InvariantCulture), null);
    }

    private static XElement Text(double left, int top, string text, string? style) => new(
        Svg + "text",
        new XAttribute("x", left),
        new XAttribute("y", top + RowHeight - 6),
        style is null ? null : new XAttribute("class", style),
        text);
}

namespace ClaimModel.Interchange.Formats.VegaLite;

/// <summary>The chart, which is the same for all datasets.</summary>
internal static class VegaLiteChart
{
    /// <summary>The JSON Schema of Vega-Lite 6, by which programs know the version.</summary>
    public const string Schema = "https://vega.github.io/schema/vega-lite/v6.json";

    public const string Description =
        "Claims by speaker, as points when they were asserted. Hollow points with a dashed line have a date that is uncertain or not exact; bars are the times that claims are about, and are faint where these are uncertain. Dates and times that are stated as approximate or uncertain can lie outside of these as well. Lines connect claims that contradict each other; closed contradictions are apparent, resolved or dismissed, or a claim of them no longer stands.";

    /// <summary>The size, the settings and the layers, from back to front. Dates are milliseconds since 1970 in UTC.</summary>
    public const string Members =
        """
        {
          "width": 900,
          "height": { "step": 44 },
          "padding": 12,
          "config": { "view": { "stroke": null }, "axis": { "labelLimit": 320, "grid": true, "gridOpacity": 0.4 }, "bar": { "height": 6 } },
          "encoding": {
            "y": { "field": "speaker", "type": "nominal", "sort": null, "title": null },
            "color": {
              "field": "strength", "type": "nominal", "title": "contradicted",
              "scale": { "domain": ["contradictory", "contrary", "tension", "other", "closed", "not contradicted"], "range": ["#a40e26", "#bc4c00", "#bf8700", "#57606a", "#8c959f", "#0969da"] }
            }
          },
          "layer": [
            {
              "name": "contradictions",
              "data": { "name": "contradictions" },
              "mark": { "type": "line", "opacity": 0.6 },
              "encoding": {
                "x": { "field": "date", "type": "temporal", "scale": { "type": "utc" }, "title": null },
                "detail": { "field": "line" },
                "strokeDash": { "field": "strength", "type": "nominal", "title": "contradicted", "scale": { "domain": ["contradictory", "contrary", "tension", "other", "closed", "not contradicted"], "range": [[1, 0], [10, 4], [2, 4], [6, 6], [1, 5], [1, 0]] } },
                "tooltip": [{ "field": "contradiction" }, { "field": "words", "title": "strength" }, { "field": "topic" }]
              }
            },
            {
              "name": "possible times",
              "data": { "name": "claims" },
              "transform": [{ "filter": "isValid(datum.aboutStart) && isValid(datum.aboutEnd)" }],
              "mark": { "type": "bar", "opacity": 0.3, "yOffset": 14 },
              "encoding": { "x": { "field": "aboutStart", "type": "temporal" }, "x2": { "field": "aboutEnd" }, "tooltip": [{ "field": "about" }, { "field": "text" }] }
            },
            {
              "name": "certain times",
              "data": { "name": "claims" },
              "transform": [{ "filter": "isValid(datum.aboutSureStart)" }],
              "mark": { "type": "bar", "opacity": 0.8, "yOffset": 14 },
              "encoding": { "x": { "field": "aboutSureStart", "type": "temporal" }, "x2": { "field": "aboutSureEnd" }, "tooltip": [{ "field": "about" }, { "field": "text" }] }
            },
            {
              "name": "open ends",
              "data": { "name": "claims" },
              "transform": [{ "filter": "datum.aboutIsOpenAtEnd" }],
              "mark": { "type": "point", "shape": "triangle-right", "filled": true, "size": 120, "opacity": 1, "yOffset": 14 },
              "encoding": { "x": { "field": "aboutEnd", "type": "temporal" } }
            },
            {
              "name": "open starts",
              "data": { "name": "claims" },
              "transform": [{ "filter": "datum.aboutIsOpenAtStart" }],
              "mark": { "type": "point", "shape": "triangle-left", "filled": true, "size": 120, "opacity": 1, "yOffset": 14 },
              "encoding": { "x": { "field": "aboutStart", "type": "temporal" } }
            },
            {
              "name": "uncertain dates",
              "data": { "name": "claims" },
              "transform": [{ "filter": "isValid(datum.date) && !datum.isExact" }],
              "mark": { "type": "rule", "strokeWidth": 3, "strokeDash": [3, 3] },
              "encoding": { "x": { "field": "start", "type": "temporal" }, "x2": { "field": "end" } }
            },
            {
              "name": "claims",
              "data": { "name": "claims" },
              "transform": [{ "filter": "isValid(datum.date)" }],
              "mark": { "type": "point", "size": 110, "opacity": 1, "strokeWidth": 2 },
              "encoding": {
                "x": { "field": "date", "type": "temporal" },
                "fill": { "condition": { "test": "datum.isExact", "field": "strength", "type": "nominal", "title": "contradicted", "scale": { "domain": ["contradictory", "contrary", "tension", "other", "closed", "not contradicted"], "range": ["#a40e26", "#bc4c00", "#bf8700", "#57606a", "#8c959f", "#0969da"] } }, "value": "white" },
                "tooltip": [{ "field": "speaker" }, { "field": "asserted" }, { "field": "text" }, { "field": "topics" }, { "field": "about" }, { "field": "status" }, { "field": "claim" }]
              }
            }
          ]
        }
        """;
}

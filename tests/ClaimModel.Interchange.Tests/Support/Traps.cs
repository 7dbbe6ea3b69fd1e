using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Support;

/// <summary>Texts that would be syntax in some format, or that programs display incorrectly.</summary>
internal static class Traps
{
    /// <summary>Traps for the formats of this package.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "", " ", "\t", "\n", "a\nb", "a\r\nb", "a\rb", "a\n\nb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u000Bb", "a\u0000b", "a\u0007b", "a\u001Bb",
        "\"", "\\", "\\\"", "a\\", "\\N", "\\E", "\\l", "\\\\", "'", "`", "```", "end", "End", "END", "o", "x", "#", "#quot;", "#35;", "&quot;", "&amp;", "&#34;", "&lt;b&gt;", "&",
        "<b>bold</b>", "<script>alert(1)</script>", "<!-- a -->", "-->", "--", "]]>", "<", ">", "<a>", "<a>: b", "[a]", "[a]: b", "[a](b)", "(a)", "(1) a", "{a}", "{a: 1}", "{", "}", "[", "]", "(", ")",
        "+ a", "- a", "* a", "_ a", ">< a", "<+ a", "<- a", "-> a", "+> a", "<_ a", "_> a", "# a", "## a", "/* a", "*/", "// a", "a // b", "a /* b */ c", "http://a.example/b", "===", "---", "--\na\n--", "@a", "@[a]", "@<a>", "a::b", ":b:", ".a.", ":smile:",
        "#tag", "a #tag b", "a#b", "#(a tag)", "*a*", "_a_", "**a**", "__a__", "%% a", "%%{init: {}}%%", "subgraph", "graph", "click a b", "class a b", "style a b", "a --> b", "a & b", "a;b", "a|b", ";", "|", "1. a", "a:::b", "$$a$$", "`a`", "fa:fa-car",
        "\u202Ea\u202C", "a\u200Bb", "a\u200Db", "\uFEFFa", "a\u00ADb", "\u2066a\u2069", "שלום (a) [b]", "مرحبا <b>", "中文。", "👩‍👩‍👧", "e\u0301", "\uFFFE", "\uFFFF", "\uE000", "𝒳", "null", "true", "%", "%s", "%20", "../..", "${a}", "{{a}}", "=1+1",
    ];

    /// <summary>The Big List of Naughty Strings; the test is skipped where it is absent.</summary>
    public static IReadOnlyList<string> Naughty() => JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;

    /// <summary>Returns a dataset in which each text of the samples contains the next trap and a number, so that all differ. The dataset has as many copies of the samples as needed to use all traps.</summary>
    public static ClaimDataset CreateDataset(IReadOnlyList<string> traps)
    {
        var used = 0;
        var samples = new Samples(_ => $"{traps[used % traps.Count]} {++used} {traps[used % traps.Count]}");
        var dataset = samples.Dataset;
        for (var copy = 0; used < traps.Count; copy++)
        {
            var one = samples.Dataset;
            dataset = dataset with
            {
                Actors = [.. dataset.Actors, .. one.Actors.Select(actor => actor with { Id = $"actor-{copy}" })],
                Topics = [.. dataset.Topics, .. one.Topics.Select(topic => topic with { Id = $"topic-{copy}" })],
                Sources = [.. dataset.Sources, .. one.Sources.Select(source => source with { Id = $"source-{copy}" })],
                Predicates = [.. dataset.Predicates, .. one.Predicates],
                Units = [.. dataset.Units, .. one.Units],
                Claims =
                [
                    .. dataset.Claims,
                    .. one.Claims.Select(claim => claim with { Id = $"claim-{copy}", Claimants = [$"actor-{copy}"], Topics = [$"topic-{copy}"], Supports = ["lavrov-election"] }),
                ],
                Contradictions = [.. dataset.Contradictions, .. one.Contradictions.Select(contradiction => contradiction with { Id = $"contradiction-{copy}", Claims = ["lavrov-election", $"claim-{copy}"], Status = ContradictionStatus.Open })],
            };
        }

        return dataset;
    }
}

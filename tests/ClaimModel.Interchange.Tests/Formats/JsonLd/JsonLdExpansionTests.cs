using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimModel.Interchange.Formats.JsonLd;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.JsonLd;

/// <summary>The exported documents mean what they should, according to the reference implementation.</summary>
[Collection(NodeTests.Name)]
public sealed partial class JsonLdExpansionTests(NodePackages packages)
{
    private const string Base = "https://claimmodel.example/dataset/";

    [Fact]
    public void Export_Moscow_ExpandsToQuads()
    {
        var document = Exports.Write(Exports.Moscow, "jsonld").Text;

        var (quads, ids) = Expand(document)[0];

        quads.Should().HaveCount(2058);
        quads.Should().Contain(
        [
            $"<{Base}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Dataset> .",
            $"<{Base}> <https://schema.org/name> \"Tillerson and Lavrov in Moscow, April 2017\"@en .",
            $"<{Base}actor/lavrov> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Person> .",
            $"<{Base}actor/lavrov> <https://schema.org/name> \"Sergey Lavrov\"@en .",
            $"<{Base}actor/lavrov> <https://schema.org/name> \"Сергей Лавров\"@ru .",
            $"<{Base}actor/lavrov> <http://www.w3.org/ns/prov#actedOnBehalfOf> <{Base}actor/russia> .",
            $"<{Base}topic/syria> <http://www.w3.org/2004/02/skos/core#prefLabel> \"سوريا\"@ar .",
            $"<{Base}topic/chemical-attack> <http://www.w3.org/2004/02/skos/core#broader> <{Base}topic/syria> .",
            $"<{Base}topic/us-election-2016> <https://claimmodel.example/vocab#occurredOn> \"2016\"^^<http://www.w3.org/2001/XMLSchema#gYear> .",
            $"<{Base}claim/lavrov-election> <http://www.w3.org/ns/prov#wasAttributedTo> <{Base}actor/lavrov> .",
            $"<{Base}claim/lavrov-election> <https://schema.org/datePublished> \"2017-04-12\"^^<http://www.w3.org/2001/XMLSchema#date> .",
            $"<{Base}claim/lavrov-election> <http://purl.org/spar/cito/disagreesWith> <{Base}claim/tillerson-election> .",
            $"<{Base}contradiction/election-interference> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.arg.dundee.ac.uk/aif#CA-node> .",
            $"<{Base}contradiction/election-interference> <https://claimmodel.example/vocab#strength> \"contradictory\" .",
            $"<{Base}contradiction/election-interference> <https://claimmodel.example/vocab#conflictingClaim> <{Base}claim/tillerson-election> .",
        ]);
        quads.Should().NotContain(quad => quad.Contains("claim/lavrov-talks-frank> <http://purl.org/spar/cito/disagreesWith>", StringComparison.Ordinal), "the contradiction is only apparent");
        var dataset = Exports.Moscow;
        ids.Distinct().Should().BeEquivalentTo(
        [
            "./",
            .. dataset.Actors.Select(actor => $"actor/{actor.Id}"), .. dataset.Topics.Select(topic => $"topic/{topic.Id}"), .. dataset.Sources.Select(source => $"source/{source.Id}"),
            .. dataset.Predicates.Select(predicate => $"predicate/{predicate.Id}"), .. dataset.Claims.Select(claim => $"claim/{claim.Id}"),
            .. dataset.Contradictions.Select(contradiction => $"contradiction/{contradiction.Id}"),
        ]);
    }

    [Fact]
    public void Export_Samples_EachTextAndTermYieldsQuads()
    {
        var texts = new List<string>();
        var samples = new Samples(text =>
        {
            texts.Add($"{text} №{texts.Count}");
            return texts[^1];
        });

        var quads = Expand(Exports.Write(samples.Dataset, "jsonld").Text)[0].Quads;

        var decoded = string.Join('\n', quads.Select(quad => Uri.UnescapeDataString(quad))).Replace("\\\"", "\"", StringComparison.Ordinal);
        texts.Where(text => !decoded.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
        var prefixes = JsonLdVocabulary.Prefixes.ToDictionary(prefix => prefix.Prefix, prefix => prefix.Iri);
        JsonLdVocabulary.Types.SelectMany(type => type.Terms.Select(term => term.Iri).Append(type.Iri)).Distinct()
            .Where(iri => iri != "@id")
            .Where(iri => !decoded.Contains($"<{prefixes[iri.Split(':')[0]]}{iri.Split(':')[1]}>", StringComparison.Ordinal))
            .Should().BeEquivalentTo(["prov:generatedAtTime", "cito:disagreesWith"], "no sample has a time of day, or a contradiction that is not only apparent");
        decoded.Should().Contain("\"1.6093440\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
        decoded.Should().Contain("\"100\"^^<http://www.w3.org/2001/XMLSchema#decimal>", "1E2 has no exponent as a decimal");
        decoded.Should().Contain("\"2015/2016-11-08\"^^<http://id.loc.gov/datatypes/edtf/EDTF>");
        decoded.Should().Contain("[1.50,1E400,null,{\"a\":\"\"}]", "a number that is no double is kept as text");
        decoded.Should().Contain("\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>");
    }

    [Fact]
    public void Export_Traps_YieldTheQuadsOfOtherTexts() => ShouldStayLiterals(Traps.Own);

    [Fact]
    public void Export_NaughtyStrings_YieldTheQuadsOfOtherTexts() => ShouldStayLiterals(Traps.Naughty());

    private void ShouldStayLiterals(IReadOnlyList<string> traps)
    {
        var plain = Exports.Write(Traps.CreateDataset([.. traps.Select(_ => "a")]), "jsonld").Text;
        var trapped = Exports.Write(Traps.CreateDataset(traps), "jsonld").Text;

        var results = Expand(plain, trapped);

        var quads = results[1].Quads;
        quads.Should().HaveSameCount(results[0].Quads);
        quads.Should().OnlyContain(quad => Quad().IsMatch(quad));
    }

    /// <summary>Returns for each document its N-Quads, and the ids of its nodes after expansion and compaction. No address is fetched.</summary>
    private IReadOnlyList<(IReadOnlyList<string> Quads, IReadOnlyList<string> Ids)> Expand(params string[] documents) =>
    [
        .. JsonDocument.Parse(packages.Run("Formats/JsonLd/expand.mjs", $"[{string.Join(',', documents)}]")).RootElement.EnumerateArray()
            .Select(result => (StringsOf(result.GetProperty("quads")), StringsOf(result.GetProperty("ids")))),
    ];

    private static IReadOnlyList<string> StringsOf(JsonElement array) => [.. array.EnumerateArray().Select(element => element.GetString()!)]; // only strings

    /// <summary>A line of N-Quads without a graph (W3C).</summary>
    [GeneratedRegex("""^(<[^\x00-\x20<>"{}|^`\\]+>|_:b\d+) <[^\x00-\x20<>"{}|^`\\]+> (<[^\x00-\x20<>"{}|^`\\]+>|_:b\d+|"([^\x22\x5C\x0A\x0D]|\\[tbnrf"'\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*"(\^\^<[^\x00-\x20<>"{}|^`\\]+>|@[a-zA-Z]+(-[a-zA-Z0-9]+)*)?) \.$""")]
    private static partial Regex Quad();
}

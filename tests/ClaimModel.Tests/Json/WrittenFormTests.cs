using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of the order of members and of the white space in written JSON.</summary>
public class WrittenFormTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Role = """
        {"title":"Foreign Minister","organization":"russia","from":"2004-03-09","to":"2018~","x-role":"kept"}
        """;

    private const string Identifier = """
        {"scheme":"wikidata","value":"Q58217","uri":"http://www.wikidata.org/entity/Q58217","x-identifier":"kept"}
        """;

    private const string Actor = $$"""
        {"id":"lavrov","kind":"person","name":"Sergey Lavrov","names":{"ru":"Сергей Лавров","zh-Hant":"拉夫羅夫"},
        "aliases":["the minister","S. Lavrov"],"anonymity":"relayed","roles":[{{Role}},{"organization":"party"}],
        "identifiers":[{{Identifier}}],"description":"Speaks for Russia abroad.","x-actor":"kept"}
        """;

    private const string Topic = $$"""
        {"id":"election-interference","kind":"event","label":"Interference in the election","labels":{"de":"Einmischung in die Wahl"},
        "aliases":["meddling"],"broader":["elections","russia-us"],"occurredOn":"2015/2016-11-08",
        "description":"What was done before the vote.","identifiers":[{{Identifier}}],"x-topic":"kept"}
        """;

    private const string Source = $$"""
        {"id":"transcript","kind":"pressConference","title":"Remarks in Moscow","authors":["lavrov","tillerson"],
        "publisher":"state-department","url":"https://example.org/remarks","archivedUrl":"https://archive.example.org/remarks",
        "publishedOn":"2017-04-12T15:04:00Z","retrievedOn":"2024-06","language":"en-US","originalSource":"recording",
        "identifiers":[{{Identifier}}],"x-source":"kept"}
        """;

    private const string Predicate = """
        {"id":"death-toll","functional":true,"timeVarying":true,"perPeriod":true,"symmetric":true,"asymmetric":true,"aboutClaims":true,
        "inverseOf":"killed-by","equivalentTo":["deaths","fatalities"],"disjointWith":"survivors","unit":"people","description":"How many died.","x-predicate":"kept"}
        """;

    private const string Unit = """
        {"id":"mi","base":"km","conversionMultiplier":1.6093440,"description":"The international mile.","x-unit":"kept"}
        """;

    private const string Quote = """
        {"exact":"the allegations are nonsense","prefix":"He said that ","suffix":", and left.","x-quote":"kept"}
        """;

    private const string Citation = $$"""
        {"source":"transcript","quote":{{Quote}},"fidelity":"translation","via":["interpreter","reporter"],
        "locator":"t=83,95","url":"https://example.org/remarks#p4","x-citation":"kept"}
        """;

    private const string Quantity = """
        {"amount":86.0,"lower":-0,"upper":1E2,"unit":"people","approximate":true,"x-quantity":"kept"}
        """;

    private const string Proposition = $$"""
        {"subject":"russia","predicate":"interfered-in","value":"us-election-2016","quantity":{{Quantity}}
        ,"date":"201X","qualifiers":{"population":"registered voters","place":"portel"},"x-proposition":"kept"}
        """;

    private const string Rating = """
        {"value":1.50,"best":5,"worst":1,"x-rating":"kept"}
        """;

    private const string Review = $$"""
        {"reviewer":"checker","title":"Did Russia interfere?","verdict":"Mostly false","rating":{{Rating}}
        ,"explanation":"The report says otherwise.","citations":[{{Citation}}],"url":"https://checker.example.org/42","publishedOn":"2017-05?","language":"en","x-review":"kept"}
        """;

    private const string Claim = $$"""
        {"id":"lavrov-election","text":"The allegations are nonsense.","language":"en","translations":{"ru":"Обвинения — вздор."},
        "claimants":["lavrov","peskov"],"onBehalfOf":"russia","topics":["election-interference"],"about":["russia"],
        "modality":"allegation","stance":"denies","certainty":"certain","proposition":{{Proposition}}
        ,"assertedOn":"2017-04-12","validTime":"2015/..","citations":[{{Citation}},{"source":"recording"}],
        "status":"corrected","statusOn":"2017-21","statusReason":"The date was wrong.","supersedes":["earlier"],
        "repeats":["said-before","said-again"],"supports":["other-claim"],"reviews":[{{Review}}],"recordedBy":"editor","recordedOn":"2024-01-02",
        "identifiers":[{{Identifier}}],"tags":["diplomacy","2017"],"x-claim":"kept"}
        """;

    private const string Detection = """
        {"method":"model","by":"checker","on":"2024-02","rule":"negation","confidence":0.90,"x-detection":"kept"}
        """;

    private const string Contradiction = $$"""
        {"id":"moscow-1","claims":["lavrov-election","tillerson-election"],"strength":"contrary","basis":"worldKnowledge",
        "topic":"election-interference","direction":"tillerson-election","explanation":"One denies what the other states.",
        "status":"apparent","apparentBecause":"differentScope","detection":{{Detection}}
        ,"reviewedBy":"editor","reviewedOn":"2024-03-01","note":"Ask again.","x-contradiction":"kept"}
        """;

    private const string Dataset = $$$"""
        {"$schema":"claimmodel-1.schema.json","claimModel":"1.7","title":"Moscow, April 2017","description":"What was said.",
        "language":"en","license":"CC0-1.0","actors":[{{{Actor}}}],"topics":[{{{Topic}}}],"sources":[{{{Source}}}
        ],"predicates":[{{{Predicate}}}],"units":[{{{Unit}}}],"claims":[{{{Claim}}}],"contradictions":[{{{Contradiction}}}
        ],"x-dataset":"kept","x-more":{"b":[1.50,1E400,null,{"a":""}],"a":true}}
        """;

    [Theory]
    [InlineData("Role", Role)]
    [InlineData("Identifier", Identifier)]
    [InlineData("Actor", Actor)]
    [InlineData("Topic", Topic)]
    [InlineData("Source", Source)]
    [InlineData("Predicate", Predicate)]
    [InlineData("Unit", Unit)]
    [InlineData("Quote", Quote)]
    [InlineData("Citation", Citation)]
    [InlineData("Quantity", Quantity)]
    [InlineData("Proposition", Proposition)]
    [InlineData("Rating", Rating)]
    [InlineData("Review", Review)]
    [InlineData("Claim", Claim)]
    [InlineData("Detection", Detection)]
    [InlineData("Contradiction", Contradiction)]
    [InlineData("ClaimDataset", Dataset)]
    public void Serialize_FullRecord_HasMembersInDocumentedOrder(string type, string expected)
    {
        ExtensibleRecord sample = Samples.All.Single(record => record.GetType().Name == type);

        JsonSerializer.Serialize(sample, sample.GetType(), Readable).Should().Be(expected.ReplaceLineEndings(""));
    }

    [Fact]
    public void ToJson_FullDataset_IsTheSameText() => Samples.Maximal.ToJson(new() { Indented = false }).Should().Be(Dataset.ReplaceLineEndings(""));

    [Fact]
    public void ToJson_EmptyDataset_ContainsOnlyTheVersion() => new ClaimDataset().ToJson().Should().Be("{\n  \"claimModel\": \"1.0\"\n}\n");

    [Fact]
    public void ToJson_RecordsWithOnlyRequiredMembers_OmitsDefaults()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new() { Id = "a", Name = "" }],
            Topics = [new() { Id = "t", Label = "L", Kind = TopicKind.Subject }],
            Sources = [new() { Id = "s", Kind = SourceKind.Other }],
            Predicates = [new() { Id = "p", Functional = false }],
            Claims =
            [
                new()
                {
                    Id = "c",
                    Text = "T",
                    Modality = Modality.Fact,
                    Stance = Term<Stance>.Parse("asserts"),
                    Certainty = Certainty.Unspecified,
                    Status = ClaimStatus.Active,
                    Topics = [],
                    Translations = LanguageMap.Empty,
                    Citations = [new() { Source = "s", Fidelity = Fidelity.Unspecified }],
                    Proposition = new() { Subject = "", Predicate = "" },
                    Reviews = [new()],
                },
            ],
            Contradictions =
            [
                new()
                {
                    Claims = [],
                    Strength = ContradictionStrength.Tension,
                    Status = ContradictionStatus.Open,
                    Detection = new() { Method = DetectionMethod.Manual },
                },
            ],
        };

        dataset.ToJson(new() { Indented = false }).Should().Be(
            """
            {"claimModel":"1.0","actors":[{"id":"a","name":""}],"topics":[{"id":"t","label":"L"}],"sources":[{"id":"s"}],
            "predicates":[{"id":"p"}],"claims":[{"id":"c","text":"T","proposition":{"subject":"","predicate":""},
            "citations":[{"source":"s"}],"reviews":[{}]}],"contradictions":[{"claims":[],"strength":"tension","detection":{}}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void ToJson_EmptyStringsAndZero_AreWritten() =>
        new ClaimDataset
        {
            Title = "",
            Claims = [new() { Id = "c", Text = "", Tags = [""], Reviews = [new() { Rating = new() { Value = 0 } }] }],
        }.ToJson(new() { Indented = false }).Should().Be(
            """{"claimModel":"1.0","title":"","claims":[{"id":"c","text":"","reviews":[{"rating":{"value":0}}],"tags":[""]}]}""");

    [Fact]
    public void ToJson_Indented_UsesTwoSpacesAndLineFeeds() =>
        new ClaimDataset { Title = "T", Actors = [new() { Id = "a", Name = "A", Aliases = ["B", "C"] }] }.ToJson().Should().Be(
            """
            {
              "claimModel": "1.0",
              "title": "T",
              "actors": [
                {
                  "id": "a",
                  "name": "A",
                  "aliases": [
                    "B",
                    "C"
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
}

using System.Text;
using ClaimModel.Analysis;
using ClaimModel.Interchange.Formats.Graphiti;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Graphiti;

public class GraphitiImportTests
{
    private static readonly GraphitiFormat Format = new();

    private static readonly string Edges = ImportedText.TextOf("Formats/Graphiti/Files/edges.jsonl");

    [Fact]
    public void Import_Edges_AreRecords() => Format.ImportLines(Edges).Should().Equal(
        [
            """{"type":"claim","id":"e1","text":"Kamala Harris is the Attorney General of California.","proposition":{"subject":"n1","predicate":"HOLDS_OFFICE","value":"n2"},"validTime":"2011-01-03/2017-01-03","citations":[{"source":"ep-1"},{"source":"ep-2"}],"status":"superseded","statusOn":"2024-08-21T10:00:00+00:00","recordedOn":"2024-08-20T10:00:00Z","x-group-id":"main","x-attributes":{}}""",
            """{"type":"claim","id":"e2","text":"Kamala Harris is the Vice President.","proposition":{"subject":"n1","predicate":"HOLDS_OFFICE","value":"n3"},"validTime":"2021-01-20/..","citations":[{"source":"ep-2"}],"recordedOn":"2024-08-20T10:00:00Z"}""",
            """{"type":"claim","id":"acme-corp-headcount-1250-323err56lz7id","text":"Acme Corp headcount 1250.","proposition":{"subject":"acme-corp","predicate":"headcount","quantity":{"amount":1250}},"assertedOn":"2024-03-31","validTime":"2024-03/..","x-source-confidence":0.7}""",
            """{"type":"claim","id":"acme-corp-based-in-berlin-44exylej5nxub","text":"acme-corp based in Berlin.","proposition":{"subject":"acme-corp","predicate":"based_in","value":"berlin"},"validTime":"/2020"}""",
            """{"type":"claim","id":"it-rained-2hwopw7znca6b","text":"It rained.","x-valid-at":"yesterday"}""",
            """{"type":"claim","id":"e6","text":"Kamala Harris knows.","proposition":{"subject":"n1","predicate":"KNOWS"}}""",
            """{"type":"claim","id":"e9","text":"Globex owns it.","proposition":{"subject":"n9","predicate":"OWNS","value":"n2"},"validTime":"2020-01-01/2019-01-01"}""",
            """{"type":"actor","id":"n1","kind":"person","name":"Kamala Harris","description":"A politician.","x-labels":"Politician"}""",
            """{"type":"actor","id":"n9","kind":"organization","name":"Globex","x-labels":"Company"}""",
            """{"type":"topic","id":"n3","label":"Vice President"}""",
            """{"type":"topic","id":"acme-corp","label":"Acme Corp","aliases":["acme-corp"]}""",
            """{"type":"topic","id":"berlin","label":"Berlin"}""",
            """{"type":"source","id":"ep-1","title":"A chat","publishedOn":"2024-08-20"}""",
            """{"type":"source","id":"ep-2","title":"ep-2"}""",
        ]);

    [Fact]
    public void Import_DoubtfulEdges_AreReportedAtTheirPlaces() => Format.Import(Edges).Problems().Should().Equal(
        [
            """5,33 CM7003: "yesterday" is not a date or time such as 2024-01-15T10:00:00Z; it is not imported as a date.""",
            """7,1 CM7004: The edge has no "fact", and not both a subject and a predicate from which a text could be made.""",
            """8,1 CM7003: An object with the members of an edge, such as "fact" and "valid_at", is required.""",
            """1,313 CM7005: Times of validity were reduced to days, since periods have no times: 2 values, such as "2011-01-03T00:00:00Z", which is now "2011-01-03".""",
            """1,274 CM7005: Times were written in the form of EDTF, without fractions of seconds: 2 values, such as "2024-08-21 10:00:00+00:00", which is now "2024-08-21T10:00:00+00:00".""",
        ]);

    [Fact]
    public void Import_ContentWithoutMember_IsListed() => Format.Import(Edges).LossLines().Should().Equal(
        [
            """group_id: 1 value, kept as x-group-id, such as "main" at input(1,25)""",
            """fact_embedding: 1 value, dropped, such as "[0.1,0.2]" at input(1,224)""",
            """attributes: 1 value, kept as x-attributes, such as "{}" at input(1,407)""",
            """node.labels: 3 values, kept as x-labels, such as "Person" at input(2,83)""",
            """source_confidence: 1 value, kept as x-source-confidence, such as "0.7" at input(3,133)""",
            """valid_at: 1 value, kept as x-valid-at, such as "yesterday" at input(5,33)""",
            """node.group_id: 1 value, dropped, such as "main" at input(9,72)""",
            """episode.source_description: 1 value, dropped, such as "chat" at input(9,145)""",
            """total: 1 value, dropped, such as "1" at input(9,347)""",
        ]);

    [Fact]
    public void Import_TimesOfValidity_AreKept()
    {
        var claim = Format.Import("""{"uuid":"e","fact":"It is up.","valid_at":"2024-01-15T10:30:00Z","invalid_at":"2024-01-15T12:00:00+00:00"}""").Dataset.Claims.Single();

        claim.ValidTime.Should().Be((DateInterval)"2024-01-15");
        claim.Extensions.ToString().Should().Be("""{"x-valid-at":"2024-01-15T10:30:00Z","x-invalid-at":"2024-01-15T12:00:00+00:00"}""");
    }

    [Fact]
    public void Import_EdgeThatReplacesAnother_IsNoContradiction()
    {
        var dataset = Format.Import("""
            {"uuid":"a","source_node_uuid":"x","name":"STATE","target_node_uuid":"up","fact":"X is up.","valid_at":"2024-01-01","invalid_at":"2024-01-10","expired_at":"2024-01-10"}
            {"uuid":"b","source_node_uuid":"x","name":"STATE","target_node_uuid":"down","fact":"X is down.","valid_at":"2024-01-11"}
            {"uuid":"c","source_node_uuid":"x","name":"STATE","target_node_uuid":"broken","fact":"X is broken.","valid_at":"2024-01-11"}
            """).Dataset;

        var findings = ContradictionFinder.Find(dataset with { Predicates = [new() { Id = "STATE", Functional = true }] }).Found;

        findings.Select(finding => string.Join(' ', finding.Contradiction.Claims)).Should().Equal("b c");
    }

    [Theory]
    [InlineData("{\"uuid\":\"e\",\"fact\":\"A.\",\"valid_at\":null}", true)]
    [InlineData("{\"subject\":\"a\",\"predicate\":\"b\",\"object\":\"c\",\"invalid_at\":null", true)]
    [InlineData("{\"fact\":\"A.\"}", false)]
    [InlineData("", false)]
    public void Recognizes_Edges(string text, bool isRecognized) => Format.Recognizes(Encoding.UTF8.GetBytes(text)).Should().Be(isRecognized);
}

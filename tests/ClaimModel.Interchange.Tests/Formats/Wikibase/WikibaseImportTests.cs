using System.Text;

using ClaimModel.Interchange.Formats.Wikibase;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Wikibase;

public class WikibaseImportTests
{
    private static readonly WikibaseFormat Format = new();

    private static readonly string Entities = ImportedText.TextOf("Formats/Wikibase/Files/entities.json");

    [Fact]
    public void Import_Entities_AreRecords() => Format.ImportLines(Entities).Should().Equal(
        [
            """{"type":"claim","id":"Q1001$1","text":"Ada Byron, instance of: Q5.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P31","value":"Q5"}}""",
            """{"type":"claim","id":"Q1001$2","text":"Ada Byron, date of birth: 1815-12-10.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P569","date":"1815-12-10"},"citations":[{"source":"example-org-ada-kuonhhjr","quote":{"exact":"born in December"},"locator":"12–14"},{"source":"q2002","x-p214":"123"}],"x-rank":"preferred"}""",
            """{"type":"claim","id":"Q1001$3","text":"Ada Byron, date of birth: 1815.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P569","date":"1815"},"status":"retracted","statusReason":"less precise","x-rank":"deprecated"}""",
            """{"type":"claim","id":"Q1001$4","text":"Ada Byron, date of birth: 1815-12-10.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P569","date":"1815-12-10","x-value":{"time":"+1815-11-28T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985786"}}}""",
            """{"type":"claim","id":"Q1001$5","text":"Ada Byron, date of death: unknown value.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P570","x-snaktype":"somevalue"}}""",
            """{"type":"claim","id":"Q1001$6","text":"Ada Byron, child: no value.","about":["Q1001"],"stance":"denies","proposition":{"subject":"Q1001","predicate":"P40","x-snaktype":"novalue"}}""",
            """{"type":"claim","id":"Q1001$7","text":"Ada Byron, position held: Q2004.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P39","value":"Q2004","qualifiers":{"P1365":"Q9; Q10"}},"validTime":"1840/"}""",
            """{"type":"claim","id":"Q1001$8","text":"Ada Byron, position held: Q2004.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P39","value":"Q2004"},"validTime":"1850-02/.."}""",
            """{"type":"claim","id":"Q1001$9","text":"Ada Byron, height: 1.70 Q11573.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P2048","quantity":{"amount":1.70,"lower":1.65,"upper":1.75,"unit":"Q11573"}},"validTime":"1843-01-01"}""",
            """{"type":"claim","id":"Q1001$10","text":"Ada Byron, population: -5.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P1082","quantity":{"amount":-5}}}""",
            """{"type":"claim","id":"Q1001$11","text":"Ada Byron, coordinate location: 51.5, -0.125.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P625","value":"51.5, -0.125","x-value":{"latitude":51.5,"longitude":-0.125,"altitude":null,"precision":0.001,"globe":"http://www.wikidata.org/entity/Q2"}}}""",
            """{"type":"claim","id":"Q1001$12","text":"Ada Byron, name in native language: Augusta Ada.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P1559","value":"Augusta Ada","x-language":"en"}}""",
            """{"type":"claim","id":"Q1001$13","text":"Ada Byron, inception: -0043-03-13.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P571","date":"-0043-03-13","x-value":{"time":"-0044-03-15T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985786"}}}""",
            """{"type":"claim","id":"Q1001$14","text":"Ada Byron, inception: 19XX.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P571","date":"19XX","x-value":{"time":"+2000-00-00T00:00:00Z","timezone":0,"before":0,"after":0,"precision":7,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}}}""",
            """{"type":"claim","id":"Q1001$15","text":"Ada Byron, inception: 199X.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P571","date":"199X"}}""",
            """{"type":"claim","id":"Q1001$16","text":"Ada Byron, inception: -13798000000-00-00T00:00:00Z.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P571","value":"-13798000000-00-00T00:00:00Z","x-value":{"time":"-13798000000-00-00T00:00:00Z","timezone":0,"before":0,"after":0,"precision":3,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}}}""",
            """{"type":"claim","id":"Q1001$17","text":"Ada Byron, inception: 1994-01.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P571","date":"1994-01"}}""",
            """{"type":"claim","id":"Q1001$18","text":"Ada Byron, P1: {\"new\":1}.","about":["Q1001"],"proposition":{"subject":"Q1001","predicate":"P1","value":"{\"new\":1}","x-value":{"new":1}}}""",
            """{"type":"predicate","id":"P569","functional":true,"description":"date of birth: date on which the subject was born"}""",
            """{"type":"actor","id":"Q1001","kind":"person","name":"Ada Byron","names":{"en":"Ada Byron","fr":"Ada Byron","mul":"Ada","ru":"Ада Байрон"},"aliases":["Ada King","Ada Lovelace"],"identifiers":[{"scheme":"wikidata","value":"Q1001"}],"description":"mathematician"}""",
            """{"type":"topic","id":"Q2002","label":"VIAF","labels":{"en":"VIAF"},"identifiers":[{"scheme":"wikidata","value":"Q2002"}]}""",
            """{"type":"topic","id":"Q2003","label":"less precise","labels":{"en":"less precise"},"identifiers":[{"scheme":"wikidata","value":"Q2003"}]}""",
            """{"type":"source","id":"example-org-ada-kuonhhjr","title":"Ada, a life","url":"https://www.example.org/ada?utm_source=x","publishedOn":"2019","retrievedOn":"2020-05-01"}""",
            """{"type":"source","id":"q2002","title":"VIAF","retrievedOn":"2021-01-01","identifiers":[{"scheme":"wikidata","value":"Q2002"}]}""",
        ]);

    [Fact]
    public void Import_DoubtfulContent_IsReportedAtItsPlace() => Format.Import(Entities).Problems().Should().Equal(
        [
            """653,6 CM7003: A statement is required, not "not a statement".""",
            """727,12 CM7007: The entity "Q9999" does not exist in the Wikibase from which the file comes.""",
            """285,18 CM7005: Days of the Julian calendar were converted to the Gregorian calendar: 2 values, such as "+1815-11-28T00:00:00Z", which is now "1815-12-10".""",
        ]);

    [Fact]
    public void Import_ContentWithoutMember_IsListed() => Format.Import(Entities).LossLines().Should().Equal(
        [
            """pageid: 1 value, dropped, such as "1" at input(4,14)""",
            """sitelinks: 1 value, dropped, such as "{"enwiki":{"site":"enwiki","title":"Ada","badges":[]}}" at input(656,17)""",
            """lastrevid: 1 value, dropped, such as "7" at input(663,17)""",
            """descriptions in other languages: 1 value, dropped, such as "mathématicienne" at input(30,11)""",
            """reference P214: 1 value, kept as x-p214, such as "123" at input(205,11)""",
            """rank: 2 values, kept as x-rank, such as "preferred" at input(92,15)""",
            """value of type time: 4 values, kept as x-value, such as "{"time":"+1815-11-28T00:00:00Z","timezone":0,"before":0,"after":0,"precision":1…" at input(280,19)""",
            """snaktype: 2 values, kept as x-snaktype, such as "somevalue" at input(303,20)""",
            """value of type globecoordinate: 1 value, kept as x-value, such as "{"latitude":51.5,"longitude":-0.125,"altitude":null,"precision":0.001,"globe":"…" at input(498,19)""",
            """language of a text: 1 value, kept as x-language, such as "en" at input(519,19)""",
            """value of type new-type: 1 value, kept as x-value, such as "{"new":1}" at input(639,19)""",
            """claims about properties: 1 value, dropped, such as "{"mainsnak":{"snaktype":"value","property":"P2302","datavalue":{"value":{"entit…" at input(683,6)""",
        ]);

    [Fact]
    public void Import_Entities_AreValid() =>
        Format.Import(Entities).Validate().Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error && !problem.Code.StartsWith("CM7", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Import_LinesOfDump_AreEntities()
    {
        var result = Format.Import("""
            [
            {"type":"item","id":"Q1","labels":{"de":{"language":"de","value":"Eins"}},"claims":{"P1082":[{"id":"Q1$1","mainsnak":{"snaktype":"somevalue","property":"P1082"},"rank":"normal"}]}},
            {"type":"item","id":"Q2","labels":{"en":{"language":"en","value":"Two"}},"claims":[]}
            ]
            """);

        result.Diagnostics.Should().BeEmpty();
        result.Dataset.Language.Should().Be((LanguageTag)"de");
        result.Dataset.Claims.Single().Text.Should().Be("Eins, P1082: ?.");
        result.Dataset.Topics.Select(topic => topic.Label).Should().Equal("Eins", "Two");
    }

    [Theory]
    [InlineData("{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{},\"descriptions\":{}", true)]
    [InlineData("[\n{\"type\":\"property\",\"datatype\":\"string\",\"id\":\"P1\",\"labels\":{},\"claims\":{}},\n", true)]
    [InlineData("{\"entities\":{\"Q1\":{", true)]
    [InlineData("{\"id\":\"Q1\",\"labels\":[]}", false)]
    [InlineData("{\"claimModel\":\"1.0\",\"claims\":[]}", false)]
    [InlineData("", false)]
    public void Recognizes_Entities(string text, bool isRecognized) => Format.Recognizes(Encoding.UTF8.GetBytes(text)).Should().Be(isRecognized);

    [Theory]
    [InlineData("{\"entities\": null}", "1,14 CM7003: \"entities\" is \"null\"; an object with the entities is required.")]
    [InlineData("{\"entities\": {\"Q1\": 1}}", "1,21 CM7003: An entity is required, not \"1\".")]
    [InlineData("{\"id\": \"Q1\", \"labels\": 1, \"claims\": {}}", "1,24 CM7003: \"labels\" is \"1\"; an object is required. It is not imported.")]
    [InlineData("{\"labels\": {}}", "1,1 CM7004: The entity has no \"id\"; it is not imported.")]
    [InlineData("7", "1,1 CM7003: An object with an entity of Wikibase, or with \"entities\", is required.")]
    public void Import_WrongTypes_AreReported(string text, string expected) => Format.Import(text).Problems().Should().Equal(expected);

    [Fact]
    public void Import_WrongTypesEverywhere_EndsWithDiagnostics()
    {
        foreach (var wrong in new[] { "null", "[1]", "{\"x\":1}" })
        {
            foreach (var path in Paths())
            {
                var text = Entities.Replace(path, $"\"{path.Trim('"')}\": {wrong}, \"other\"", StringComparison.Ordinal);
                Format.Import(text).Diagnostics.Should().NotBeEmpty();
            }
        }

        static IEnumerable<string> Paths() => new[] { "labels", "claims", "mainsnak", "datavalue", "value", "qualifiers", "references", "snaks", "rank", "id", "type", "time", "amount", "precision" }.Select(name => $"\"{name}\"");
    }
}

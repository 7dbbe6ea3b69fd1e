using System.Text;
using ClaimModel.Interchange.Formats.FollowTheMoney;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.FollowTheMoney;

public class FollowTheMoneyImportTests
{
    private static readonly IImportFormat Format = new FollowTheMoneyFormat();

    private static readonly string Statements = ImportedText.TextOf("Formats/FollowTheMoney/Files/statements.csv");

    [Fact]
    public void Import_Statements_AreRecords() => Format.ImportLines(Statements).Should().Equal(
        [
            """{"type":"predicate","id":"country","x-prop-type":"country"}""",
            """{"type":"claim","id":"s1","text":"The country of Acme \"Trade\" Ltd is ru.","claimants":["us-ofac-sdn"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"country","value":"ru"},"citations":[{"source":"us-ofac-sdn","quote":{"exact":"Russian Federation"}}],"recordedOn":"2021-09-01T10:00:00","x-schema":"LegalEntity","x-last-seen":"2026-11-01T10:00:00"}""",
            """{"type":"predicate","id":"name","x-prop-type":"name"}""",
            """{"type":"claim","id":"s2","text":"The name of Acme \"Trade\" Ltd is Acme \"Trade\" Ltd.","claimants":["us-ofac-sdn"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"name","value":"Acme \"Trade\" Ltd"},"citations":[{"source":"us-ofac-sdn"}],"recordedOn":"2021-09-01","x-schema":"Company","x-lang":"eng","x-last-seen":"2026-11-01"}""",
            """{"type":"claim","id":"s3","text":"The name of Acme \"Trade\" Ltd is Acme Trading.","claimants":["eu-fsf"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"name","value":"Acme Trading"},"citations":[{"source":"eu-fsf"}],"recordedOn":"2022-01-05","x-schema":"Company","x-last-seen":"2026-11-01","x-origin":"crawler.py"}""",
            """{"type":"claim","id":"s4","text":"The name of Acme \"Trade\" Ltd is Acme \"Trade\" Ltd.","claimants":["eu-fsf"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"name","value":"Acme \"Trade\" Ltd"},"citations":[{"source":"eu-fsf"}],"recordedOn":"2022-01-05","x-schema":"Company","x-last-seen":"2026-11-01"}""",
            """{"type":"predicate","id":"incorporationDate","x-prop-type":"date"}""",
            """{"type":"claim","id":"s5","text":"The incorporation date of Acme \"Trade\" Ltd is 2001-03.","claimants":["us-ofac-sdn"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"incorporationDate","date":"2001-03"},"citations":[{"source":"us-ofac-sdn","quote":{"exact":"March 2001"}}],"recordedOn":"2021-09-01","x-schema":"Company","x-last-seen":"2026-11-01"}""",
            """{"type":"claim","id":"s6","text":"The incorporation date of Acme \"Trade\" Ltd is 2001-04-01.","claimants":["eu-fsf"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"incorporationDate","date":"2001-04-01"},"citations":[{"source":"eu-fsf"}],"recordedOn":"2022-01-05","x-schema":"Company","x-last-seen":"2026-11-01","x-external":"t"}""",
            """{"type":"predicate","id":"parent","x-prop-type":"entity"}""",
            """{"type":"claim","id":"s8","text":"The parent of Acme \"Trade\" Ltd is Ivan Ivanov.","claimants":["us-ofac-sdn"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"parent","value":"NK-2"},"citations":[{"source":"us-ofac-sdn"}],"recordedOn":"2021-09-01","x-schema":"Company","x-last-seen":"2026-11-01"}""",
            """{"type":"predicate","id":"notes","x-prop-type":"text"}""",
            """{"type":"claim","id":"s9","text":"The notes of Acme \"Trade\" Ltd is Two lines, one cell.","claimants":["us-ofac-sdn"],"about":["NK-1"],"proposition":{"subject":"NK-1","predicate":"notes","value":"Two lines, one cell"},"citations":[{"source":"us-ofac-sdn"}],"recordedOn":"2021-09-01","x-schema":"Company","x-last-seen":"2026-11-01"}""",
            """{"type":"claim","id":"s10","text":"The name of Ivan Ivanov is Ivan Ivanov.","claimants":["us-ofac-sdn"],"about":["NK-2"],"proposition":{"subject":"NK-2","predicate":"name","value":"Ivan Ivanov"},"citations":[{"source":"us-ofac-sdn"}],"recordedOn":"2021-09-01","x-last-seen":"2026-11-01"}""",
            """{"type":"predicate","id":"birthDate","x-prop-type":"date"}""",
            """{"type":"claim","id":"s11","text":"The birth date of Ivan Ivanov is about 1970.","claimants":["us-ofac-sdn"],"about":["NK-2"],"proposition":{"subject":"NK-2","predicate":"birthDate","value":"about 1970"},"citations":[{"source":"us-ofac-sdn"}],"recordedOn":"2021-09-01","x-last-seen":"2026-11-01"}""",
            """{"type":"predicate","id":"tonnage","x-prop-type":"number"}""",
            """{"type":"claim","id":"12500-50-nz5xzotgjtrcu","text":"The tonnage of v-9 is 12500.50.","claimants":["us-ofac-sdn"],"topics":["v-9"],"proposition":{"subject":"v-9","predicate":"tonnage","quantity":{"amount":12500.50}},"citations":[{"source":"us-ofac-sdn"}]}""",
            """{"type":"actor","id":"NK-1","kind":"organization","name":"Acme \"Trade\" Ltd","names":{"eng":"Acme \"Trade\" Ltd"},"aliases":["Acme Trading"],"identifiers":[{"scheme":"followthemoney","value":"eu-7"},{"scheme":"followthemoney","value":"ofac-1"}],"x-schema":["Company","LegalEntity"]}""",
            """{"type":"actor","id":"us-ofac-sdn","kind":"publication","name":"us_ofac_sdn"}""",
            """{"type":"actor","id":"eu-fsf","kind":"publication","name":"eu_fsf"}""",
            """{"type":"actor","id":"NK-2","kind":"person","name":"Ivan Ivanov","identifiers":[{"scheme":"followthemoney","value":"ofac-2"}],"x-schema":"Person"}""",
            """{"type":"topic","id":"v-9","label":"v-9","x-schema":"Vessel"}""",
            """{"type":"source","id":"us-ofac-sdn","kind":"dataset","title":"us_ofac_sdn"}""",
            """{"type":"source","id":"eu-fsf","kind":"dataset","title":"eu_fsf"}""",
        ]);

    [Fact]
    public void Import_DoubtfulStatements_AreReportedAtTheirCells() => Format.Import(Statements).Problems().Should().Equal(
        [
            """14,45 CM7004: The statement has no "value", which is required; it is not imported.""",
            """13,45 CM7007: "about 1970" is not a date such as 2014, 2014-03 or 2014-03-12T10:00:00; it is kept as text.""",
            """10,42 CM7005: Line breaks in values were replaced by spaces: 1 value, such as "Two lines,\u000Aone cell", which is now "Two lines, one cell".""",
        ]);

    [Fact]
    public void Import_ContentWithoutMember_IsListed() => Format.Import(Statements).LossLines().Should().Equal(
        [
            """prop id: 1 value, dropped, such as "9f2c" at input(8,43)""",
            """schema: 4 values, kept as x-schema, such as "Company" at input(2,37)""",
            """prop_type: 7 values, kept as x-prop-type, such as "country" at input(2,27)""",
            """last_seen: 10 values, kept as x-last-seen, such as "2026-11-01T10:00:00" at input(2,123)""",
            """lang: 1 value, kept as x-lang, such as "eng" at input(3,79)""",
            """origin: 1 value, kept as x-origin, such as "crawler.py" at input(4,63)""",
            """external: 1 value, kept as x-external, such as "t" at input(7,83)""",
        ]);

    [Fact]
    public void Import_Statements_AreValid() => Format.Import(Statements).Validate().Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Code != "CM7004").Should().BeEmpty();

    [Fact]
    public void Import_RowsInAnotherOrder_HaveTheSameRecords()
    {
        string[] rows = [.. Statements.Replace("Two lines,\none cell", "One line", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        string[] reversed = [rows[0], .. rows.Skip(1).Reverse()];

        Format.ImportLines(string.Join('\n', reversed)).Order(StringComparer.Ordinal).Should().Equal(Format.ImportLines(string.Join('\n', rows)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_PackedStatements_HaveTheSchemaInTheProperty()
    {
        var result = Format.Import("entity_id,prop,value,dataset,lang,original_value,origin,external,first_seen,last_seen,id\nx,Person:name,Ann,list,,,,,,,1\n");

        result.Dataset.Actors[0].Should().Be(new Actor { Id = "x", Kind = ActorKind.Person, Name = "Ann", Extensions = Extensions.Empty.With("x-schema", "\"Person\"") });
        result.Dataset.Claims.Single().Proposition.Should().Be(new Proposition { Subject = "x", Predicate = "name", Value = "Ann" });
    }

    [Fact]
    public void Import_WithoutRequiredColumns_IsReported() => Format.Import("id,entity_id,prop\n1,x,name\n").Problems().Should().Equal(
        "1,1 CM7004: The headings do not contain \"value\" and \"dataset\"; statements of FollowTheMoney have the columns \"id\", \"entity_id\", \"canonical_id\", \"prop\", \"prop_type\", \"schema\", \"value\", \"original_value\", \"dataset\", \"lang\", \"first_seen\", \"last_seen\", \"origin\" and \"external\".");

    [Theory]
    [InlineData("\uFEFFid,entity_id,prop,value,dataset\n", true)]
    [InlineData("\"dataset\",\"entity_id\",\"value\",\"prop\"\r\n", true)]
    [InlineData("entity_id,prop,value,dataset,\"note, \"\"own\"\"\"\n", true)]
    [InlineData("\"entity_id,prop,value,dataset\"\n", false)]
    [InlineData("id,entity_id,prop\n", false)]
    [InlineData("{\"entity_id\": 1}", false)]
    [InlineData("", false)]
    public void Recognizes_Headings(string text, bool isRecognized) => Format.Recognizes(Encoding.UTF8.GetBytes(text)).Should().Be(isRecognized);

    [Fact]
    public void Import_InvalidRows_AreSkippedAndLocated()
    {
        byte[] content = [.. "entity_id,prop,value,dataset\n1,name,\""u8, 0xFF, .. "\",a\n2,name,B,a,extra\n3,name,C,a\n4,name,\"open,a\n5,name,D,a\n"u8];

        var result = Format.Import(content);

        result.Dataset.Topics.Select(topic => topic.Label).Should().Equal("B", "C", "D");
        result.Problems().Should().Equal(
            "2,8 CM7001: The cell contains the byte FF, which is not valid UTF-8 here. Save the table as UTF-8, and import it again. The whole row is skipped.",
            "3,1 CM7007: The row has 5 cells, but there are 4 headings; the others are not imported.",
            "5,8 CM7001: The cell begins with a quotation mark that is never closed. Its lines are imported as rows of their own. Close the quotation marks, and write quotation marks within a quoted cell twice.",
            "5,1 CM7004: The statement has no \"dataset\", which is required; it is not imported.");
    }

    [Fact]
    public void Import_Limits_AreReported()
    {
        var content = "entity_id,prop,value,dataset\n1,name,A,a\n2,name,BBBBBBBBBB,a\n3,name,C,a\n"u8.ToArray();

        Format.Import(content, new() { MaxRows = 2 }).Problems().Should().Equal("3,1 CM7002: The table has more than 2 rows; the rest is not imported.");
        Format.Import(content, new() { MaxTextLength = 9 }).Problems()[^1].Should().Be("3,8 CM7002: The cell is 10 characters long, more than the limit of 9, and is not imported. The whole row is skipped.");
        Format.Import(content, new() { MaxColumns = 3 }).Problems()[0].Should().Be("1,1 CM7002: The row has 4 columns, more than the limit of 3; the rest of the table is not imported.");
    }
}

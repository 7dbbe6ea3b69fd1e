namespace ClaimModel.Interchange.Tests.Tables.Importing;

public class TableImportTests
{
    [Fact]
    public void Import_FixedValues_AreConvertedLikeCells()
    {
        var result = Table.Csv("Text,Date\nA.,\n", """{ "columns": { "Text": "text", "Date": "assertedOn" }, "constants": { "language": "English" }, "defaults": { "assertedOn": "April 12, 2017" } }""");

        result.Dataset.Claims[0].Language.Should().Be("en");
        result.Dataset.Claims[0].AssertedOn.Should().Be("2017-04-12");
    }

    [Fact]
    public void Import_FixedValueThatCannotBeConverted_IsReportedInTheMapping() =>
        Table.Csv("Text\nA.\n", """{ "columns": { "Text": "text" }, "constants": { "assertedOn": "2017-04-31" } }""").Problems()
            .Should().ContainSingle(problem => problem.StartsWith("m.map.json(1,", StringComparison.Ordinal) && problem.Contains("April 2017 has 30 days"));

    [Fact]
    public void Import_Headings_AreMatchedInAnyOrderAndCase()
    {
        var result = Table.Csv("""
            Topic,VERDICT,Quote,Source,URL,Speaker,Date,Statement,Row note
            economy; jobs,False,"We cut taxes",Daily News,https://example.org/a?utm_source=x,Ann Lee,"September 18, 2025",Taxes were cut.,n1
            economy,,,,https://example.org/a,ann-lee,2025,Jobs were created.,
            """);

        result.Problems().Should().BeEmpty();
        result.Dataset.Claims[0].Should().Match<Claim>(claim =>
            claim.Text == "Taxes were cut."
            && claim.AssertedOn!.ToString() == "2025-09-18"
            && claim.Topics.Count == 2
            && claim.Reviews[0].Verdict == "False"
            && claim.Citations[0].Quote!.Exact == "We cut taxes"
            && claim.Extensions["x-row-note"]!.Json == "\"n1\"");
        result.Dataset.Sources.Should().ContainSingle().Which.Should().Match<Source>(source => source.Title == "Daily News" && source.Url == "https://example.org/a?utm_source=x");
        result.Dataset.Actors.Should().ContainSingle().Which.Name.Should().Be("Ann Lee");
        result.Losses.Select(loss => loss.ToString()).Should().Equal("Row note: 1 value, kept as x-row-note, such as \"n1\" at t.csv(2,127)");
    }

    [Theory]
    [InlineData("Behauptung;Sprecher;Datum\nA;B;12. März 2020\n")]
    [InlineData("Déclaration;Auteur;Date\nA;B;12 mars 2020\n")]
    [InlineData("Declaración;Orador;Fecha\nA;B;12 de marzo de 2020\n")]
    public void Import_HeadingsOfOtherLanguages_AreMatched(string text)
    {
        var result = Table.Csv(text);

        result.Problems().Should().BeEmpty();
        result.Dataset.Claims[0].AssertedOn!.ToString().Should().Be("2020-03-12");
        result.Dataset.Claims[0].Claimants.Should().Equal(ActorId.Parse("b"));
    }

    [Fact]
    public void Import_AmbiguousDate_IsAnErrorAtItsCellAndTheRestIsImported()
    {
        var result = Table.Csv("claim,date,speaker\nA,03/04/2020,X\n");

        result.Problems().Should().ContainSingle().Which.Should().StartWith("t.csv(2,3): error CM7003: ").And.Contain("03/04/2020").And.Contain("\"dates\"");
        result.Dataset.Claims[0].Should().Match<Claim>(claim => claim.AssertedOn == null && claim.Claimants.Count == 1);
        result.Dataset.Claims[0].Extensions.ToString().Should().Be("{\"x-date\":\"03/04/2020\"}");
    }

    [Fact]
    public void Import_Mapping_FeedsMembersOfAllKinds()
    {
        var result = Table.Csv(
            """
            No,Said,First,Last,When,Amount,Lang,Page A,Quote A,Page B,Certain
            1,Costs rose by 10.,Ann,Lee,03/04/2020,"1.250,5",German,/a/1,"costs rose",/b/2,Probable
            """,
            """
            {
              "columns": {
                "No": null,
                "Said": ["text", { "to": "translations.en" }],
                "First": "claimants", "Last": "tags",
                "When": { "to": "assertedOn", "dates": "day-month-year" },
                "Amount": { "to": "proposition.quantity.amount", "numbers": { "decimal": ",", "grouping": "." } },
                "Lang": "language",
                "Page A": "citations[1].source", "Quote A": "citations[1].quote.exact",
                "#10": "citations[2].source",
                "certain": "certainty"
              },
              "constants": { "proposition.subject": "costs", "proposition.predicate": "rose-by", "proposition.quantity.unit": "percent", "tags": ["a", "b"] },
              "base": "https://example.org/x/"
            }
            """);

        result.Problems().Should().BeEmpty();
        result.Dataset.Claims[0].ToString().Should().Be(
            """Claim {"id":"costs-rose-by-10-ojzb7da35mfff","text":"Costs rose by 10.","language":"de","translations":{"en":"Costs rose by 10."},"claimants":["ann"],"certainty":"probable","proposition":{"subject":"costs","predicate":"rose-by","quantity":{"amount":1250.5,"unit":"percent"}},"assertedOn":"2020-04-03","citations":[{"source":"example-org-a-1-23eeibig","quote":{"exact":"costs rose"}},{"source":"example-org-b-2-5ov5e4bq"}],"tags":["Lee"]}""");
        result.Dataset.Sources.Select(source => source.Url).Should().Equal("https://example.org/a/1", "https://example.org/b/2");
        result.Losses.Select(loss => loss.ToString()).Should().Equal("No: 1 value, dropped, such as \"1\" at t.csv(2,1)");
    }

    [Fact]
    public void Import_SeveralColumns_FeedOneMember()
    {
        var result = Table.Csv(
            "text,who,also,year,month,day\nA,X,Y|Z,2020,3,12\n",
            """{ "columns": { "text": "text", "who": "claimants", "also": { "to": "claimants", "separator": "|" }, "year": { "to": "assertedOn", "join": "-" }, "month": { "to": "assertedOn", "join": "-" }, "day": { "to": "assertedOn", "join": "-" } } }""");

        result.Problems().Should().BeEmpty();
        result.Dataset.Claims[0].Claimants.Should().Equal(ActorId.Parse("x"), ActorId.Parse("y"), ActorId.Parse("z"));
        result.Dataset.Claims[0].AssertedOn!.ToString().Should().Be("2020-03-12");
    }

    [Fact]
    public void Import_ConflictingDetails_AreKeptInTheClaim()
    {
        var result = Table.Csv("claim,speaker,party\nA,X,red\nB,X,blue\nC,X,red\nD,X;Y,green\n");

        result.Dataset.Actors[0].Extensions.ToString().Should().Be("{\"x-party\":\"red\"}");
        result.Dataset.Claims.Select(claim => claim.Extensions.ToString()).Should().Equal("{}", "{\"x-party\":\"blue\"}", "{}", "{\"x-party\":\"green\"}");
        result.Losses.Should().OnlyContain(loss => loss.KeptAs == "x-party");
    }

    [Fact]
    public void Import_RecordWithoutRequiredMember_IsKeptInCustomMembers()
    {
        var result = Table.Csv("claim,quote,url\nA,said so,\n");

        result.Problems().Should().Equal("t.csv(2,3): error CM7004: The row has no value for \"source\", which \"citations\" requires; its other values are kept in custom members.");
        result.Dataset.Claims[0].Extensions.ToString().Should().Be("{\"x-quote\":\"said so\"}");
    }

    [Fact]
    public void Import_OtherRecords_AreMapped()
    {
        Table.Csv("Key,Name,Type\nann,Ann Lee,Person\n", """{ "record": "actor", "columns": { "Key": "id", "Name": "name", "Type": "kind" } }""")
            .Dataset.Actors.Should().ContainSingle().Which.Should().Match<Actor>(actor => actor.Id.Value == "ann" && actor.Kind == ActorKind.Person);
        Table.Csv("a,b,how\nc1,c2,contrary\n", """{ "record": "contradiction", "columns": { "a": "claims", "b": "claims", "how": "strength" } }""")
            .Dataset.Contradictions.Should().ContainSingle().Which.Claims.Should().Equal(ClaimId.Parse("c1"), ClaimId.Parse("c2"));
    }

    [Fact]
    public void Import_SameRowTwice_IsOneRecordAndOrderDoesNotMatter()
    {
        var first = Table.Csv("claim,speaker\nA,X\nB,Y\nA,X\n").Dataset.Claims.Select(claim => claim.Id.Value);

        first.Should().HaveCount(2).And.BeEquivalentTo(Table.Csv("claim,speaker\nB,Y\nA,X\n").Dataset.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void Import_IdsFromColumns_AreSlugs() =>
        Table.Csv("year,nr,claim\n2020,7,A\n2020,8,B\n", """{ "columns": { "claim": "text" }, "id": ["year", "nr"] }""").Dataset.Claims
            .Select(claim => claim.Id.Value[..5]).Should().Equal("2020-", "2020-");

    [Fact]
    public void Import_RelatedTables_AreReadBesideTheMappingOnly()
    {
        var folder = Directory.CreateTempSubdirectory("claimmodel-tables");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "people.csv"), "key,name\nlee,Ann Lee\n");
            File.WriteAllText(Path.Combine(folder.FullName, "claims.csv"), "claim,who\nA,Ann Lee\n");
            File.WriteAllText(Path.Combine(folder.FullName, "m.map.json"), """
                { "tables": [
                  { "file": "claims.csv", "columns": { "claim": "text", "who": "claimants" } },
                  { "file": "people.csv", "record": "actor", "columns": { "key": "id", "name": "name" } },
                  { "file": "../secret.csv", "record": "topic", "columns": { "name": "label" } },
                  { "file": "missing.csv", "record": "topic", "columns": { "name": "label" } } ] }
                """);

            var result = ClaimImport.ReadFile(Path.Combine(folder.FullName, "claims.csv"), options: new() { Mapping = TableMapping.ReadFile(Path.Combine(folder.FullName, "m.map.json")) });

            result.Dataset.Claims[0].Claimants.Should().Equal(ActorId.Parse("lee"));
            result.Dataset.Actors.Should().ContainSingle();
            result.Diagnostics.Select(diagnostic => diagnostic.Message).Should().HaveCount(2).And.Contain("The file \"../secret.csv\" is not in the folder of the mapping. Only files beside the mapping are read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

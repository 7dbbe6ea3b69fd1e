using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Tables;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Records;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Tables;

public sealed class RecordLayoutTests
{
    private static readonly ClaimDataset Moscow = ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    [Fact]
    public void StandardPaths_OfContradictions_AreAllMembersInOrder() =>
        RecordLayout.Of(RecordType.Contradiction).StandardPaths().Should().Equal(
            "id", "claims", "strength", "basis", "topic", "direction", "explanation", "status", "apparentBecause",
            "detection.method", "detection.by", "detection.on", "detection.rule", "detection.confidence", "reviewedBy", "reviewedOn", "note");

    [Fact]
    public void StandardPaths_OfClaims_HaveTheFirstItemOfEachListOfRecords() =>
        RecordLayout.Of(RecordType.Claim).StandardPaths().Should()
            .ContainInOrder("id", "text", "claimants", "proposition.quantity.amount", "citations[1].source", "citations[1].quote.exact", "reviews[1].rating.value", "tags")
            .And.NotContain(path => path.StartsWith("translations") || path.Contains("qualifiers"));

    [Fact]
    public void StandardPaths_OfTheDataset_HaveNoLists() =>
        RecordLayout.Of(RecordType.Dataset).StandardPaths().Should().Equal("$schema", "claimModel", "title", "description", "language", "license");

    [Fact]
    public void Headings_OfAClaim_AreThePathsOfItsValues()
    {
        var columns = new RecordColumnSet(RecordLayout.Of(RecordType.Claim));
        columns.Add(new Claim
        {
            Id = "a",
            Text = "=1+1",
            Claimants = ["b", "c"],
            Translations = LanguageMap.Of(("ru", "Да")),
            Proposition = new() { Subject = "s", Predicate = "p", Quantity = new() { Amount = Number.Parse("1.10") }, Qualifiers = Qualifiers.Of(("place", "here"), ("a.b", "there")) },
            Citations = [new() { Source = "x", Quote = new() { Exact = "" } }, new() { Source = "y" }],
            Extensions = Extensions.Empty.With("x-custom", "[1,2]"),
        });

        columns.Headings().Should().Equal(
            "id", "text", "translations.ru", "claimants", "proposition.subject", "proposition.predicate", "proposition.quantity.amount",
            "proposition.qualifiers.place", "proposition.qualifiers[\"a.b\"]",
            "citations[1].source", "citations[1].quote.exact", "citations[2].source", "x-custom");
    }

    [Fact]
    public void ToCells_OfAnActor_WritesListsAndNotations()
    {
        var actor = new Actor { Id = "a", Name = "", Aliases = ["b; c", "", "\"\"", " d\\"], Extensions = Extensions.Empty.With("x-a", "\"12\"").With("x-b", "\"text\"") };
        var columns = new RecordColumnSet(RecordLayout.Of(RecordType.Actor));
        columns.Add(actor);

        columns.ToCells(actor).Should().Equal(("id", "a"), ("name", "\"\""), ("aliases", "b\\; c; \"\"; \\\"\"; \\ d\\\\"), ("x-a", "\"12\""), ("x-b", "text"));
    }

    [Fact]
    public void Write_EveryMemberOfEveryType_ReturnsTheRecords() => AssertRoundTrip(Samples.Maximal);

    [Fact]
    public void Write_Moscow_ReturnsTheRecords() => AssertRoundTrip(Moscow);

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("\\\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("1.10")]
    [InlineData("a; b\\;c\\")]
    [InlineData(" \t\r\n ")]
    [InlineData("\uD83D\uDE00;\u0000\"")]
    public void Write_DifficultTexts_ReturnsTheRecords(string difficult) =>
        AssertRoundTrip(Samples.Maximal with
        {
            Actors = [new Actor { Id = "a", Name = difficult, Aliases = [difficult], Extensions = Extensions.Empty.With("x-text", JsonSerializer.Serialize(difficult)) }],
            Topics = [new Topic { Id = "t", Label = difficult, Aliases = [difficult, difficult] }],
            Predicates = [new Predicate { Id = "p", InverseOf = [difficult] }],
            Claims = [new Claim { Id = "c", Text = difficult, Proposition = new() { Subject = "", Predicate = "p", Qualifiers = Qualifiers.Of((difficult, difficult)) } }],
        });

    [Fact]
    public void Write_NaughtyStrings_ReturnsTheRecords()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;
        AssertRoundTrip(new ClaimDataset
        {
            Actors = [.. strings.Select((text, index) => new Actor { Id = $"a{index}", Name = text, Aliases = [text, ";", text], Extensions = Extensions.Empty.With("x-t", JsonSerializer.Serialize(text)) })],
        });
    }

    [Fact]
    public void Write_EmptyObjectsAndLists_ReturnsTheRecords() =>
        AssertRoundTrip(new ClaimDataset
        {
            Claims = [new Claim { Id = "a", Text = "", Reviews = [new Review(), new Review { Rating = new() }] }],
            Contradictions = [new Contradiction { Claims = [], Strength = ContradictionStrength.Contrary, Detection = new() }],
        });

    [Fact]
    public void Write_MembersInAnotherOrderThanTheColumns_KeepsTheirOrder()
    {
        var dataset = new ClaimDataset
        {
            Units =
            [
                new Unit { Id = "a", Base = "b", ConversionMultiplier = 1, Extensions = Extensions.Empty.With("x-1", "1").With("x-2", "2") },
                new Unit { Id = "c", Base = "b", ConversionMultiplier = 1, Extensions = Extensions.Empty.With("x-2", "2").With("x-3", "{}").With("x-1", "1") },
            ],
        };

        AssertRoundTrip(dataset).Should().Contain("{}");
    }

    [Fact]
    public void Write_LongLists_AreJsonInOneCell() =>
        AssertRoundTrip(new ClaimDataset { Claims = [new Claim { Id = "a", Text = "b", Citations = [.. Enumerable.Range(0, 21).Select(static i => new Citation { Source = $"s{i}" })] }] })
            .Should().Equal("id", "text", "citations");

    [Fact]
    public void Bind_RepeatedHeading_IsReported()
    {
        var repeated = new List<int>();

        RecordColumns.Bind(RecordLayout.Of(RecordType.Claim), ["id", "text", " id ", "", null, "citations[1].source", "citations[1].source"], repeated.Add);

        repeated.Should().Equal(2, 6);
    }

    [Fact]
    public void Write_CellsOfPeople_AreJsonThatTheReaderReports()
    {
        var columns = Bind(RecordType.Claim, "id", "text", "speeker", "proposition.subject", "proposition.predicate", "proposition.quantity.amount", "proposition.quantity.approximate", "citations[3].source", "tags");

        Json(columns, "a", "b", "c", "s", "p", "about ten", "TRUE", "x", "one;two ;; three;")
            .Should().Be("""{"id":"a","text":"b","speeker":"c","proposition":{"subject":"s","predicate":"p","quantity":{"amount":"about ten","approximate":true}},"citations":[{"source":"x"}],"tags":["one","two","three"]}""");
    }

    [Theory]
    [InlineData("/text", 1)]
    [InlineData("/citations/0/source", 2)]
    [InlineData("/citations/1", 4)]
    [InlineData("/citations/1/quote/exact", 4)]
    [InlineData("/citations/1/url", 4)]
    [InlineData("/tags/1", 5)]
    [InlineData("/assertedOn", 6)]
    [InlineData("", 0)]
    [InlineData("/other", 0)]
    public void ColumnOf_JsonPointer_IsTheColumn(string jsonPointer, int column) =>
        Bind(RecordType.Claim, "id", "text", "citations[1].source", "citations[2].source", "citations[3].quote.exact", "tags", "assertedOn")
            .ColumnOf(jsonPointer, ["a", "b", "c", "", "d", "e;f", ""]).Should().Be(column);

    [Fact]
    public void Write_Row_MarksEachTokenWithItsColumn()
    {
        var json = new TranslatedJson();
        Bind(RecordType.Claim, "id", "text", "tags").Write(["a", "", "b;c"], json, static (column, isHeading) => isHeading ? column + 100 : column);

        Encoding.UTF8.GetString(json.Utf8.Span).Should().Be("{\n\"id\":\n\"a\",\n\"tags\":\n[\n\"b\",\n\"c\"\n]\n}");
        json.Marks.Should().Equal(1, 100, 0, 102, 2, 2, 2, 2, 0);
    }

    private static RecordColumns Bind(RecordType type, params string[] headings) => RecordColumns.Bind(RecordLayout.Of(type), headings, static _ => { });

    private static string Json(RecordColumns columns, params string[] cells)
    {
        var json = new TranslatedJson();
        columns.Write(cells, json, static (_, _) => 0);
        return Encoding.UTF8.GetString(json.Utf8.Span).Replace("\n", "", StringComparison.Ordinal);
    }

    /// <summary>Converts the records of a dataset to rows and back; returns the headings of the last type.</summary>
    private static IReadOnlyList<string> AssertRoundTrip(ClaimDataset dataset)
    {
        IReadOnlyList<string> last = [];
        var lines = new StringBuilder();
        foreach (var type in RecordType.Listed)
        {
            var records = type.In(dataset).ToArray();
            var set = new RecordColumnSet(RecordLayout.Of(type));
            foreach (var record in records)
            {
                set.Add(record);
            }

            var headings = set.Headings().ToList();
            headings.Should().OnlyHaveUniqueItems();
            last = headings.Count > 0 ? headings : last;
            var columns = RecordColumns.Bind(RecordLayout.Of(type), headings, column => Assert.Fail($"repeated {headings[column]}"));
            foreach (var record in records)
            {
                var row = new string[headings.Count];
                Array.Fill(row, "");
                foreach (var (heading, cell) in set.ToCells(record))
                {
                    row[headings.IndexOf(heading)] = cell;
                }

                var json = new TranslatedJson();
                columns.Write(row, json, static (_, _) => 0, () =>
                {
                    json.Name("type", 0);
                    json.Text(type.Name, 0);
                });
                lines.AppendLine(Encoding.UTF8.GetString(json.Utf8.Span).Replace("\n", "", StringComparison.Ordinal));
            }
        }

        var read = ClaimDataset.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes("{\"type\":\"dataset\",\"claimModel\":\"1.0\"}\n" + lines)));
        read.Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        read.Dataset.Actors.Should().Equal(dataset.Actors);
        read.Dataset.Topics.Should().Equal(dataset.Topics);
        read.Dataset.Sources.Should().Equal(dataset.Sources);
        read.Dataset.Predicates.Should().Equal(dataset.Predicates);
        read.Dataset.Units.Should().Equal(dataset.Units);
        read.Dataset.Claims.Should().Equal(dataset.Claims);
        read.Dataset.Contradictions.Should().Equal(dataset.Contradictions);
        return last;
    }
}

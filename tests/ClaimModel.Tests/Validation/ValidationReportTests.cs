using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class ValidationReportTests
{
    private const string Backwards =
        """
        {
          "contradictions": [
            { "strength": "contrary", "topic": "nowhere", "claims": ["c2", "c9"] }
          ],
          "claims": [
            { "citations": [{ "source": "s9" }], "id": "c1", "claimants": ["a9"], "text": "One." },
            { "citations": [{ "source": "s1" }], "topics": ["t9"], "stance": "denyes", "id": "c2", "text": "Two.", "claimants": ["a1"] }
          ],
          "sources": [{ "id": "s1", "title": "First", "publisher": "a8" }],
          "actors": [{ "id": "a1", "name": "Ann" }, { "id": "a1", "name": "Bob" }],
          "claimModel": "1.0"
        }
        """;

    [Fact]
    public void Diagnostics_AreInDocumentOrder() => Shown(ClaimDataset.Read(Backwards).Validate()).Should().Equal(
        "3,40 CM5102 /contradictions/0/topic",
        "3,68 CM5101 /contradictions/0/claims/1",
        "6,33 CM4105 /claims/0/citations/0/source",
        "6,68 CM4102 /claims/0/claimants/0",
        "7,53 CM4101 /claims/1/topics/0",
        "7,70 CM0012 /claims/1/stance",
        "9,60 CM3102 /sources/0/publisher",
        "10,53 CM1001 /actors/1/id");

    [Fact]
    public void Diagnostics_DatasetBuiltInCode_HavePointersButNoLines()
    {
        var dataset = new ClaimDataset { Claims = [new Claim { Id = "c1", Text = "One.", Claimants = ["nobody"] }] };

        ValidationReport report = dataset.Validate();

        Shown(report).Should().Equal(", CM4102 /claims/0/claimants/0", ", CM4402 /claims/0/citations");
        report.Diagnostics[0].ToString().Should().Be("""/claims/0/claimants/0: error CM4102: Claim "c1" names the claimant "nobody", which is not an actor in this dataset.""");
        report.Diagnostics.Should().OnlyContain(found => found.File == null && found.RecordId == "c1");
    }

    [Fact]
    public void Diagnostics_ChangedDataset_HaveNoLines()
    {
        ClaimDataset read = ClaimDataset.Read(Backwards).Dataset;
        ClaimDataset changed = read with { Actors = [.. read.Actors.Take(1)] };

        Shown(changed.Validate()).Should().Equal(
            ", CM3102 /sources/0/publisher",
            ", CM4102 /claims/0/claimants/0",
            ", CM4105 /claims/0/citations/0/source",
            ", CM4101 /claims/1/topics/0",
            ", CM5101 /contradictions/0/claims/1",
            ", CM5102 /contradictions/0/topic");
        read.Validate().Diagnostics.Should().OnlyContain(found => found.Line > 0);
    }

    [Fact]
    public void AllowExternalReferences_MissingRecords_AreNotReported()
    {
        ReadResult result = ClaimDataset.Read(Backwards);

        Shown(result.Validate(new() { AllowExternalReferences = true })).Should().Equal("7,70 CM0012 /claims/1/stance", "10,53 CM1001 /actors/1/id");
    }

    [Theory]
    [InlineData("CM3202-published-in-past")]
    [InlineData("CM3203-retrieved-in-past")]
    [InlineData("CM4303-asserted-in-past")]
    [InlineData("CM4304-recorded-in-past")]
    [InlineData("CM4404-quote-in-source")]
    public void Validate_WithoutClockAndTexts_SkipsTheirRules(string name) =>
        ClaimDataset.ReadFile(RuleFiles.Invalid(name)).Validate().Diagnostics.Should().BeEmpty();

    [Fact]
    public void SourceText_IsCalledOncePerCitedSource()
    {
        var requested = new List<string>();
        var dataset = ClaimDataset.ReadFile(RuleFiles.Valid("CM4404-quote-in-source")).Dataset;
        var claim = dataset.Claims[0];
        dataset = dataset with { Claims = [claim, claim with { Id = "again", AssertedOn = "2017-04-11" }] };

        dataset.Validate(new()
        {
            SourceText = source =>
            {
                requested.Add(source.Value);
                return "The allegations – ‘the  allegations\nare nonsense’ – again.";
            },
        }).HasErrors.Should().BeFalse();

        requested.Should().Equal("transcript");
    }

    [Fact]
    public void SkippedRecords_DoNotShiftPointers()
    {
        const string Json =
            """
            {
              "claimModel": "1.0",
              "claims": [
                { "id": "c0" },
                { "id": "c1", "text": "One.", "citations": [{ "quote": { "exact": "o" } }, { "source": "s9" }], "about": [5, "a9", null, "a8"] },
                7,
                { "id": "c3", "text": "Three.", "citations": [{ "source": "s8" }] }
              ]
            }
            """;

        Shown(ClaimDataset.Read(Json).Validate()).Should().Equal(
            "4,5 CM0007 /claims/0",
            "5,49 CM0007 /claims/1/citations/0",
            "5,92 CM4105 /claims/1/citations/1/source",
            "5,111 CM0009 /claims/1/about/0",
            "5,114 CM4104 /claims/1/about/1",
            "5,120 CM0008 /claims/1/about/2",
            "5,126 CM4104 /claims/1/about/3",
            "6,5 CM0009 /claims/2",
            "7,63 CM4105 /claims/3/citations/0/source");
    }

    [Theory]
    [InlineData("an actor that was left out", """ "actors": [{ "id": "a1" }], "claims": [{ "id": "c1", "text": "One.", "claimants": ["a1"], "citations": [] }] """, "CM4402 CM0007")]
    [InlineData("a list that was refused", """ "actors": { "id": "a1" }, "topics": [{ "id": "t1", "label": "T", "broader": "t0" }], "claims": [{ "id": "c1", "text": "One.", "claimants": ["a1"], "topics": ["t1"] }] """, "CM0009 CM0009 CM4402")]
    [InlineData("elements that were refused", """ "contradictions": [{ "strength": "contrary", "claims": [4, 5] }] """, "CM0009 CM0009")]
    [InlineData("claims that were left out", """ "claims": [{ "id": "c1" }, { "id": "c2" }], "contradictions": [{ "strength": "contrary", "claims": ["c1", "c2"], "direction": "c1" }] """, "CM0007 CM0007")]
    [InlineData("a quote that was refused", """ "claims": [{ "id": "c1", "text": "One.", "onBehalfOf": "a1", "citations": [{ "source": "s1", "fidelity": "verbatim", "quote": { "prefix": "o" } }] }], "sources": [{ "title": "S", "id": 5 }, { "id": "s1" , "title": 5 }], "actors": [{ "id": "a1", "name": "Ann" }] """, "CM0007 CM0009 CM0009")]
    [InlineData("a reason that was refused", """ "claims": [{ "id": "c1", "text": "One." }, { "id": "c2", "text": "Two." }], "contradictions": [{ "strength": "contrary", "claims": ["c1", "c2"], "status": "apparent", "apparentBecause": null }] """, "CM4402 CM4402 CM0008")]
    [InlineData("a kind that was refused", """ "topics": [{ "id": "t", "kind": "Event", "label": "T", "occurredOn": "2017" }] """, "CM0011")]
    [InlineData("an anonymity that was refused", """ "actors": [{ "id": "a", "name": "Anonymous", "anonymity": "Withheld" }] """, "CM0011")]
    [InlineData("a status that was refused", """ "claims": [{ "id": "c1", "text": "One.", "status": "Retracted", "statusOn": "2017" }] """, "CM4402 CM0011")]
    [InlineData("the status of a contradiction that was refused", """ "claims": [{ "id": "c1", "text": "One." }, { "id": "c2", "text": "Two." }], "contradictions": [{ "claims": ["c1", "c2"], "strength": "contrary", "status": "Apparent", "apparentBecause": "differentTime" }] """, "CM4402 CM4402 CM0011")]
    [InlineData("a method that was refused", """ "claims": [{ "id": "c1", "text": "One." }, { "id": "c2", "text": "Two." }], "contradictions": [{ "claims": ["c1", "c2"], "strength": "contrary", "detection": { "method": "Model", "confidence": 0.9, "rule": "x" } }] """, "CM4402 CM4402 CM0011")]
    [InlineData("an address that was refused", """ "sources": [{ "id": "s", "url": 5 }] """, "CM0009")]
    [InlineData("an actor spoken for that was refused", """ "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "c", "text": "T", "onBehalfOf": 5, "citations": [{ "source": "s" }] }] """, "CM0009")]
    public void Consequences_OfUnreadableMembers_AreNotReported(string refused, string members, string codes) =>
        ClaimDataset.Read($$"""{ "claimModel": "1.0", {{members}} }""").Validate().Diagnostics.Select(found => found.Code)
            .Should().BeEquivalentTo(codes.Split(' '), $"nothing else follows from {refused}");

    [Fact]
    public void Findings_TruncatedText_AreThoseOfTheFirstPart()
    {
        var text = File.ReadAllText(RuleFiles.Valid("CM5305-contradicting-claims-active"));
        var whole = ClaimDataset.Read(text).Validate().Diagnostics;

        for (var length = text.IndexOf("\"actors\"", StringComparison.Ordinal); length < text.TrimEnd().Length; length += 7)
        {
            ClaimDataset.Read(text[..length]).Validate().Diagnostics.Should().ContainSingle($"{length} characters are cut off and no more").Which.Code.Should().Be("CM0001");
        }

        whole.Should().BeEmpty();
    }

    private static IEnumerable<string> Shown(ValidationReport report) => report.Diagnostics.Select(found => $"{found.Line},{found.Column} {found.Code} {found.JsonPointer}");

    [Fact]
    public void Diagnostics_DatasetWithAnotherTitle_HaveNoLines()
    {
        ClaimDataset changed = ClaimDataset.Read("{\n  \"claimModel\": \"1.0\",\n  \"title\": \"Talks\"\n}").Dataset with { Title = " " };

        Shown(changed.Validate()).Should().Equal(", CM0101 /title");
    }
}

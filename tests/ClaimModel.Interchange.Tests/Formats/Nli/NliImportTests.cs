using System.Text;
using ClaimModel.Interchange.Formats.Nli;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Nli;

public class NliImportTests
{
    private static readonly IImportFormat Json = new NliJsonFormat();

    private static readonly IImportFormat Csv = new NliCsvFormat();

    private static readonly string Pairs = ImportedText.TextOf("Formats/Nli/Files/pairs.jsonl");

    private static readonly string Sick = ImportedText.TextOf("Formats/Nli/Files/sick.tsv");

    [Fact]
    public void Import_JsonLines_AreRecords() => Json.ImportLines(Pairs).Should().Equal(
        [
            """{"type":"claim","id":"a-man-sleeps-3uvvkhbranj2o","text":"A man sleeps.","supports":["a-person-rests-xnh5y4yna7dd4"],"x-pairs":[{"genre":"fiction","label":"entailment"},{"hypothesis":"a-cat-purrs-hqtdbajysxgaw","label":"maybe"},{"hypothesis":"a-man-sleeps-3uvvkhbranj2o","label":"contradiction"},{"hypothesis":"a-person-rests-xnh5y4yna7dd4","uid":"u4","explanation":"A man is a person."},{"hypothesis":"it-is-day-voanym6p652vu","label":"-","annotator_labels":["neutral","entailment"]},{"hypothesis":"it-is-late-bvkkmj7ie4im5","label":"-"},{"hypothesis":"it-is-night-v3xmg2f64ro7h","label":"neutral"}]}""",
            """{"type":"claim","id":"a-man-is-awake-ildeoktkhhb3x","text":"A man is awake."}""",
            """{"type":"claim","id":"a-dog-barks-loudly-n4yjiaw5wgfwd","text":"A dog barks loudly."}""",
            """{"type":"claim","id":"a-person-rests-xnh5y4yna7dd4","text":"A person rests."}""",
            """{"type":"claim","id":"it-is-night-v3xmg2f64ro7h","text":"It is night."}""",
            """{"type":"claim","id":"it-is-day-voanym6p652vu","text":"It is day."}""",
            """{"type":"claim","id":"it-is-late-bvkkmj7ie4im5","text":"It is late."}""",
            """{"type":"claim","id":"a-cat-purrs-hqtdbajysxgaw","text":"A cat purrs."}""",
            """{"type":"claim","id":"a-car-is-red-alf6bwt7o77rc","text":"A car is red."}""",
            """{"type":"claim","id":"a-red-car-exists-bfi3pqp3rxc4r","text":"A red car exists.","repeats":["a-car-is-red-alf6bwt7o77rc"]}""",
            """{"type":"claim","id":"oslo-is-the-capital-of-norway-rlnetsecucpua","text":"Oslo is the capital of Norway."}""",
            """{"type":"claim","id":"oslo-is-in-sweden-e2cysqshzdm2s","text":"Oslo is in Sweden."}""",
            """{"type":"claim","id":"fr-1-klgtf7nj","text":"Il pleut.","language":"fr"}""",
            """{"type":"claim","id":"il-fait-sec-f2spwlgsqnz2o","text":"Il fait sec.","language":"fr"}""",
            """{"type":"contradiction","claims":["a-man-is-awake-ildeoktkhhb3x","a-man-sleeps-3uvvkhbranj2o"],"strength":"contrary","x-pairs":[{"premise":"a-man-sleeps-3uvvkhbranj2o","hypothesis":"a-man-is-awake-ildeoktkhhb3x","annotator_labels":["contradiction","neutral"],"pairID":"7.jpg#1r1c"}]}""",
            """{"type":"contradiction","claims":["a-dog-barks-loudly-n4yjiaw5wgfwd","a-man-sleeps-3uvvkhbranj2o"],"strength":"contrary","direction":"a-dog-barks-loudly-n4yjiaw5wgfwd"}""",
            """{"type":"contradiction","claims":["oslo-is-in-sweden-e2cysqshzdm2s","oslo-is-the-capital-of-norway-rlnetsecucpua"],"strength":"contrary","direction":"oslo-is-in-sweden-e2cysqshzdm2s","x-pairs":[{"premise":"oslo-is-the-capital-of-norway-rlnetsecucpua","hypothesis":"oslo-is-in-sweden-e2cysqshzdm2s","id":5,"verifiable":"VERIFIABLE"}]}""",
            """{"type":"contradiction","claims":["fr-1-klgtf7nj","il-fait-sec-f2spwlgsqnz2o"],"strength":"contradictory","direction":"il-fait-sec-f2spwlgsqnz2o","explanation":"Rain is wet."}""",
        ]);

    [Fact]
    public void Import_DoubtfulPairs_AreReportedAtTheirPlaces() => Json.Import(Pairs).Problems().Should().Equal(
        [
            """9,1 CM7004: The pair has no second sentence; a text named "hypothesis" or "sentence2" is required.""",
            """10,1 CM7007: The sentence "A man sleeps." is said to contradict itself; a contradiction has two claims, so it is not imported.""",
            """11,69 CM7003: The label "maybe" is not known; entailment, neutral, contradiction, and - for none are.""",
            """15,13 CM7001: The string that begins here has no closing quotation mark.""",
            """15,1 CM7004: There are no sentences here; two texts, such as "premise" and "hypothesis", and a "label" are required.""",
            """16,1 CM7003: An object with the sentences and the label of a pair is required.""",
            """2,72 CM7005: Labels in numbers were read as 0 for entailment, 1 for neutral and 2 for contradiction: 2 values, such as "2", which is now "contradiction".""",
            """3,44 CM7005: White space around sentences was removed: 1 value, such as " A dog barks loudly.\u0009", which is now "A dog barks loudly.".""",
        ]);

    [Fact]
    public void Import_ContentWithoutMember_IsListed() => Json.Import(Pairs).LossLines().Should().Equal(
        [
            """annotator_labels: 2 values, kept as x-pairs, such as "["contradiction","neutral"]" at input(1,22)""",
            """pairID: 1 value, kept as x-pairs, such as "7.jpg#1r1c" at input(1,93)""",
            """sentence1_parse: 1 value, dropped, such as "(ROOT (S (NP A man)))" at input(1,156)""",
            """uid: 1 value, kept as x-pairs, such as "u4" at input(4,9)""",
            """explanation: 1 value, kept as x-pairs, such as "A man is a person." at input(4,1)""",
            """gold_label neutral: 1 value, kept as x-pairs, such as "neutral" at input(5,75)""",
            """gold_label -: 1 value, kept as x-pairs, such as "-" at input(6,73)""",
            """label -: 1 value, kept as x-pairs, such as "-1" at input(7,68)""",
            """genre: 1 value, kept as x-pairs, such as "fiction" at input(9,51)""",
            """label entailment, without two sentences: 1 value, kept as x-pairs, such as "entailment" at input(9,1)""",
            """label contradiction, without two sentences: 1 value, kept as x-pairs, such as "contradiction" at input(10,1)""",
            """label maybe: 1 value, kept as x-pairs, such as "maybe" at input(11,69)""",
            """id: 1 value, kept as x-pairs, such as "5" at input(14,8)""",
            """verifiable: 1 value, kept as x-pairs, such as "VERIFIABLE" at input(14,122)""",
        ]);

    [Fact]
    public void Import_Pairs_AreValid() =>
        Json.Import(Pairs).Validate().Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error && !problem.Code.StartsWith("CM7", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Import_TabSeparatedWithBothJudgments_IsDirectedIfOneWay() => Csv.ImportLines(Sick).Should().Equal(
        [
            """{"type":"claim","id":"kids-play-hqafjhft5j33r","text":"Kids play"}""",
            """{"type":"claim","id":"no-kids-play-l5mdfm3q65cok","text":"\"No kids play"}""",
            """{"type":"claim","id":"a-boy-runs-vgd3o44dfboc3","text":"A boy runs","supports":["someone-runs-fbfxapdlng634"],"x-pairs":[{"hypothesis":"a-girl-swims-gkynmpfdu2wbn","label":"neutral","backwardLabel":"neutral","pair_ID":"4","relatedness_score":"1.0"},{"hypothesis":"someone-runs-fbfxapdlng634","backwardLabel":"neutral","pair_ID":"3","relatedness_score":"4.9"}]}""",
            """{"type":"claim","id":"nobody-runs-xusnke2lwew2e","text":"Nobody runs"}""",
            """{"type":"claim","id":"someone-runs-fbfxapdlng634","text":"Someone runs"}""",
            """{"type":"claim","id":"a-girl-swims-gkynmpfdu2wbn","text":"A girl swims"}""",
            """{"type":"contradiction","claims":["kids-play-hqafjhft5j33r","no-kids-play-l5mdfm3q65cok"],"strength":"contrary","x-pairs":[{"premise":"kids-play-hqafjhft5j33r","hypothesis":"no-kids-play-l5mdfm3q65cok","pair_ID":"1","relatedness_score":"3.6"}]}""",
            """{"type":"contradiction","claims":["a-boy-runs-vgd3o44dfboc3","nobody-runs-xusnke2lwew2e"],"strength":"contrary","direction":"nobody-runs-xusnke2lwew2e","x-pairs":[{"premise":"a-boy-runs-vgd3o44dfboc3","hypothesis":"nobody-runs-xusnke2lwew2e","backwardLabel":"neutral","pair_ID":"2","relatedness_score":"3.1"}]}""",
        ]);

    [Fact]
    public void Import_TabSeparated_HasNoQuotes() => Csv.Import(Sick).Problems().Should().BeEmpty();

    [Fact]
    public void Import_RowsInAnotherOrder_HaveTheSameRecords() => Csv.ImportLines(string.Join('\n', Sick.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [var headings, .. var rows] ? [headings, .. rows.Reverse()] : []))
        .Order(StringComparer.Ordinal).Should().Equal(Csv.ImportLines(Sick).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[{\"premise\":\"A.\",\"hypothesis\":\"B.\",\"label\":\"c\"},\n{\"premise\":\"A.\",\"hypothesis\":\"C.\",\"label\":\"c\"}]")]
    [InlineData("[\n  {\"premise\":\"A.\",\"hypothesis\":\"B.\",\"label\":\"c\"},\n  {\"premise\":\"A.\",\"hypothesis\":\"C.\",\"label\":\"c\"}\n]\n")]
    [InlineData("[\n  {\n    \"premise\":\"A.\",\n    \"hypothesis\":\"B.\", \"label\":\"c\" },\n  { \"premise\":\"A.\",\"hypothesis\":\"C.\",\"label\":\"c\"}]")]
    [InlineData("\uFEFF{\"premise\":\"A.\",\"hypothesis\":\"B.\",\"label\":\"c\"}\r\n{\"premise\":\"A.\",\"hypothesis\":\"C.\",\"label\":\"c\"}")]
    public void Import_ListOrLines_AreTheSame(string text)
    {
        var result = Json.Import(text);

        result.Diagnostics.Should().BeEmpty();
        result.Dataset.Claims.Select(claim => claim.Text).Should().Equal("A.", "B.", "C.");
        result.Dataset.Contradictions.Should().HaveCount(2);
    }

    [Fact]
    public void Import_CsvWithQuotes_HasTheLocationInsideOfTheCell()
    {
        var result = Csv.Import("gold_label,Sentence1,Sentence2\ncontradiction,\"Say \"\"hi\"\",\nplease.\",Quiet!\nmaybe,A.,B.\n");

        result.Dataset.Claims.Select(claim => claim.Text).Should().Equal("Say \"hi\",\nplease.", "Quiet!", "A.", "B.");
        result.Problems().Should().Equal("4,1 CM7003: The label \"maybe\" is not known; entailment, neutral, contradiction, and - for none are.");
        result.Locate(new() { Rule = ImportRules.Value, Severity = DiagnosticSeverity.Error, Message = "", Location = DiagnosticLocation.OfValue("/claims/1/text") }).Should().Be(
            DiagnosticLocation.InText(3, 10, "/claims/1/text", ImportedText.File));
    }

    [Fact]
    public void Import_CsvWithStrayAndUnclosedQuotes_HidesNoRows()
    {
        var result = Csv.Import("label,premise,hypothesis\nc,A 5\" pipe.,B.\nc,\"C.,D.\nc,E.,F.\n");

        result.Dataset.Claims.Select(claim => claim.Text).Should().Equal("A 5\" pipe.", "B.", "C.,D.", "E.", "F.");
        result.Problems().Should().Equal(
            "3,3 CM7001: The cell begins with a quotation mark that is never closed. Its lines are imported as rows of their own. Close the quotation marks, and write quotation marks within a quoted cell twice.",
            "3,1 CM7004: The pair has no second sentence; a text named \"hypothesis\" or \"sentence2\" is required.",
            "2,3 CM7005: Quotation marks in cells that do not begin with one are part of the text: 1 value, such as \"\"\", which is now \"\"\".");
    }

    [Fact]
    public void Import_SameIdWithTwoTexts_AreTwoClaims()
    {
        var result = Json.Import("""
            {"premise_id":"a","premise":"A.","hypothesis":"B.","label":"c"}
            {"premise_id":"a","premise":"C.","hypothesis":"B.","label":"c"}
            """);

        result.Problems().Should().Equal("2,29 CM7006: The id \"a\" is already that of another claim, which differs; this one was given the id \"a-vs53ocby\".");
        result.Dataset.Contradictions.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("{\"sentence1\":\"A\",\"x\":{\"y\":1},\"sentence2\":\"B\",\"gold_label\":\"-\"", true)]
    [InlineData("[ {\"context\":\"A\",\"hypothesis\":\"B\",\"label\":\"e\"}", true)]
    [InlineData("{\"sentence1\":\"A\",\"sentence2\":\"B\"}", false)]
    [InlineData("{\"claims\":[{\"premise\":\"A\",\"hypothesis\":\"B\",\"label\":\"e\"}]}", false)]
    [InlineData("premise,hypothesis,label\n", false)]
    [InlineData("", false)]
    public void Recognizes_Json(string text, bool isRecognized) => Json.Recognizes(Encoding.UTF8.GetBytes(text)).Should().Be(isRecognized);

    [Theory]
    [InlineData("premise,hypothesis,label\n", true)]
    [InlineData("pair_ID\tsentence_A\tsentence_B\tentailment_judgment\trelatedness_score\r\n", true)]
    [InlineData("claim,label\n", false)]
    [InlineData("claim,evidence,label\n", false)]
    [InlineData("{\"premise\":1,\"hypothesis\":2,\"label\":3}", false)]
    public void Recognizes_Headings(string text, bool isRecognized) => Csv.Recognizes(Encoding.UTF8.GetBytes(text)).Should().Be(isRecognized);
}

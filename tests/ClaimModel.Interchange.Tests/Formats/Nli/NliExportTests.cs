using ClaimModel.Interchange.Formats.Nli;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Nli;

public class NliExportTests
{
    private static readonly NliJsonFormat Json = new();

    private static readonly NliCsvFormat Csv = new();

    private static readonly ClaimDataset Dataset = new()
    {
        Claims =
        [
            new() { Id = "up", Text = "=Taxes rose." },
            new() { Id = "down", Text = "'Taxes fell,\nsaid \"he\"." },
            new() { Id = "same", Text = "Taxes did not change.", Supports = ["half"], Certainty = Certainty.Certain },
            new() { Id = "half", Text = "Taxes did not double." },
            new() { Id = "again", Text = "There was no change of taxes.", Repeats = ["same"], Supports = ["missing"] },
            new() { Id = "alone", Text = "It rains." },
        ],
        Contradictions =
        [
            new() { Claims = ["up", "down"], Strength = ContradictionStrength.Contrary, Direction = "up", Explanation = "Up is not down." },
            new() { Id = "all-three", Claims = ["same", "up", "down"], Strength = ContradictionStrength.Tension, Basis = ContradictionBasis.Antonym },
            new() { Claims = ["half", "up"], Strength = ContradictionStrength.Contradictory },
            new() { Claims = ["half", "same"], Strength = ContradictionStrength.Contrary, Status = ContradictionStatus.Apparent },
        ],
    };

    [Fact]
    public void Export_Pairs_AreJsonLines() => Json.Export(Dataset).Text.Should().Be("""
        {"gold_label":"contradiction","sentence1":"'Taxes fell,\nsaid \"he\".","sentence2":"=Taxes rose.","sentence1_id":"down","sentence2_id":"up","contradiction_id":"down~up","strength":"contrary","explanation":"Up is not down."}
        {"gold_label":"contradiction","sentence1":"Taxes did not change.","sentence2":"=Taxes rose.","sentence1_id":"same","sentence2_id":"up","symmetric":true,"contradiction_id":"all-three","strength":"tension"}
        {"gold_label":"contradiction","sentence1":"Taxes did not change.","sentence2":"'Taxes fell,\nsaid \"he\".","sentence1_id":"same","sentence2_id":"down","symmetric":true,"contradiction_id":"all-three","strength":"tension"}
        {"gold_label":"contradiction","sentence1":"=Taxes rose.","sentence2":"'Taxes fell,\nsaid \"he\".","sentence1_id":"up","sentence2_id":"down","symmetric":true,"contradiction_id":"all-three","strength":"tension"}
        {"gold_label":"contradiction","sentence1":"Taxes did not double.","sentence2":"=Taxes rose.","sentence1_id":"half","sentence2_id":"up","symmetric":true,"contradiction_id":"half~up","strength":"contradictory"}
        {"gold_label":"entailment","sentence1":"Taxes did not change.","sentence2":"Taxes did not double.","sentence1_id":"same","sentence2_id":"half"}
        {"gold_label":"entailment","sentence1":"Taxes did not change.","sentence2":"There was no change of taxes.","sentence1_id":"same","sentence2_id":"again","symmetric":true}

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Export_Csv_RunsNoFormulas()
    {
        var text = Csv.Export(Dataset).Text.ReplaceLineEndings("\n");

        text.Should().StartWith("""
            gold_label,sentence1,sentence2,sentence1_id,sentence2_id,symmetric,contradiction_id,strength,explanation
            contradiction,"''Taxes fell,
            said ""he"".",'=Taxes rose.,down,up,,down~up,contrary,Up is not down.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Export_ContentThatPairsDoNotHave_IsListed() => Json.Export(Dataset).Losses.Should().Equal(
        "contradiction.basis: 1 value (pairs of sentences have no such member), such as in \"all-three\"",
        "contradiction: 1 value (its status is apparent, so that its claims do not contradict each other), such as in \"half~same\"",
        "claim.supports: 1 value (the claim is not in the dataset), such as in \"again\"",
        "claim.certainty: 1 value (pairs of sentences have no such member), such as in \"same\"",
        "claim: 1 value (no exported pair contains it), such as in \"alone\"");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Export_ImportedAgain_HasTheSameContradictions(bool isCsv)
    {
        var (text, _) = isCsv ? Csv.Export(Dataset) : Json.Export(Dataset);

        var result = isCsv ? Csv.Import(text) : Json.Import(text);

        result.Problems().Should().BeEmpty();
        result.Losses.Should().BeEmpty();
        result.Dataset.Claims.Select(claim => (claim.Id.Value, claim.Text, claim.Supports, claim.Repeats)).Should().BeEquivalentTo(
            Dataset.Claims.Where(claim => claim.Id != "alone").Select(claim => (claim.Id.Value, claim.Text, claim.Supports.Remove("missing"), claim.Repeats)));
        result.Dataset.Contradictions.Select(Key).Should().Equal(Dataset.Contradictions.Where(contradiction => contradiction.Status != ContradictionStatus.Apparent).Select(Key));

        static string Key(Contradiction contradiction) =>
            $"{contradiction.Id} {contradiction.HasDerivedId} {string.Join(' ', contradiction.Claims.Select(claim => claim.Value).Order(StringComparer.Ordinal))} {contradiction.Strength} {contradiction.Direction} {contradiction.Explanation}";
    }

    [Fact]
    public void Export_NaughtyStrings_ComeBack()
    {
        using var strings = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")));
        string[] texts = [.. strings.RootElement.EnumerateArray().Select(text => text.GetString()!.Trim()).Concat(File.ReadAllLines(SuiteFiles.PathOf("csv-injection/payloads.txt"))).Where(text => text.Length > 0).Distinct()];
        var dataset = new ClaimDataset
        {
            Claims = [.. texts.Select((text, index) => new Claim { Id = $"c{index}", Text = text }), new() { Id = "other", Text = "Other." }],
            Contradictions = [.. texts.Select((_, index) => new Contradiction { Claims = [$"c{index}", "other"], Strength = ContradictionStrength.Contrary })],
        };

        Json.Import(Json.Export(dataset).Text).Dataset.Claims.ToDictionary(claim => claim.Id.Value, claim => claim.Text).Should().Equal(dataset.Claims.ToDictionary(claim => claim.Id.Value, claim => claim.Text));
        Csv.Import(Csv.Export(dataset).Text).Dataset.Claims.ToDictionary(claim => claim.Id.Value, claim => claim.Text).Should().Equal(dataset.Claims.ToDictionary(claim => claim.Id.Value, claim => claim.Text));
    }

    [Fact]
    public void Export_AllMembers_AreCarriedOrListed()
    {
        var dataset = Samples.Maximal with
        {
            Contradictions = [.. Samples.Maximal.Contradictions.Select(contradiction => contradiction with { Status = ContradictionStatus.Confirmed, Claims = [Samples.Maximal.Claims[0].Id, "other"] })],
            Claims = Samples.Maximal.Claims.Add(new() { Id = "other", Text = "Other." }),
        };

        var losses = Json.Export(dataset).Losses.Select(loss => loss.Split(':')[0]).ToHashSet();

        losses.Should().BeEquivalentTo(
        [
            "contradiction.basis", "contradiction.topic", "contradiction.status", "contradiction.apparentBecause",
            "contradiction.detection", "contradiction.reviewedBy", "contradiction.reviewedOn", "contradiction.note",
            "contradiction.x-contradiction", "claim.supports", "claim.repeats", "dataset.$schema", "dataset.title",
            "dataset.description", "dataset.language", "dataset.license", "dataset.x-dataset", "dataset.x-more", "actor", "topic",
            "source", "predicate", "unit", "claim.language", "claim.translations", "claim.claimants", "claim.onBehalfOf",
            "claim.topics", "claim.about", "claim.modality", "claim.stance", "claim.certainty", "claim.proposition",
            "claim.assertedOn", "claim.validTime", "claim.citations", "claim.status", "claim.statusOn", "claim.statusReason",
            "claim.supersedes", "claim.reviews", "claim.recordedBy", "claim.recordedOn", "claim.identifiers", "claim.tags",
            "claim.x-claim",
        ]);
    }
}

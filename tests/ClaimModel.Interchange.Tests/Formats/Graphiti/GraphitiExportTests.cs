using ClaimModel.Interchange.Formats.Graphiti;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Graphiti;

public class GraphitiExportTests
{
    private static readonly GraphitiFormat Format = new();

    private static readonly ClaimDataset Dataset = new()
    {
        Actors = [new() { Id = "acme", Kind = ActorKind.Organization, Name = "Acme", Extensions = Extensions.Empty.With("x-labels", "\"Company\"") }],
        Topics = [new() { Id = "berlin", Label = "Berlin" }],
        Sources = [new() { Id = "ep-1", Title = "ep-1" }],
        Claims =
        [
            new()
            {
                Id = "a", Text = "Acme is in Berlin.", Proposition = new() { Subject = "acme", Predicate = "BASED_IN", Value = "berlin" }, AssertedOn = "2024-01-01",
                ValidTime = "2019/2021-05", Citations = [new() { Source = "ep-1" }], Status = ClaimStatus.Superseded, StatusOn = "2021-06-01", RecordedOn = "2024-01-02",
                Extensions = Extensions.Empty.With("x-group-id", "\"main\"").With("x-attributes", "{\"k\":[1]}"),
            },
            new() { Id = "b", Text = "Acme has 12 workers.", Proposition = new() { Subject = "acme", Predicate = "SIZE", Quantity = new() { Amount = 12 } }, ValidTime = "2020/.." },
            new() { Id = "c", Text = "Something happened.", Proposition = new() { Subject = "something", Predicate = "HAPPENED" }, ValidTime = "/2020" },
            new() { Id = "d", Text = "Acme is not in Paris.", Stance = Stance.Denies, Proposition = new() { Subject = "acme", Predicate = "BASED_IN", Value = "paris" } },
            new() { Id = "e", Text = "It rains." },
        ],
    };

    [Fact]
    public void Export_Claims_AreEdges() => Format.Export(Dataset).Text.Should().Be("""
        {"uuid":"a","group_id":"main","source_node_uuid":"acme","source_node_name":"Acme","source_node_labels":["Entity","Organization","Company"],"name":"BASED_IN","target_node_uuid":"berlin","target_node_name":"Berlin","target_node_labels":["Entity"],"fact":"Acme is in Berlin.","episodes":["ep-1"],"created_at":"2024-01-02","valid_at":"2019","invalid_at":"2021-05","expired_at":"2021-06-01","reference_time":"2024-01-01","attributes":{"k":[1]}}
        {"uuid":"b","group_id":null,"source_node_uuid":"acme","source_node_name":"Acme","source_node_labels":["Entity","Organization","Company"],"name":"SIZE","object":12,"fact":"Acme has 12 workers.","episodes":[],"created_at":null,"valid_at":"2020","invalid_at":null,"expired_at":null,"reference_time":null}
        {"uuid":"c","group_id":null,"source_node_uuid":"something","name":"HAPPENED","fact":"Something happened.","episodes":[],"created_at":null,"valid_at":null,"invalid_at":"2020","expired_at":null,"reference_time":null}

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Export_ContentThatEdgesDoNotHave_IsListed() => Format.Export(Dataset).Losses.Should().Equal(
        "claim: 1 value (its stance is denies, but an edge asserts), such as in \"d\"",
        "claim: 1 value (it has no proposition, so that it relates nothing), such as in \"e\"",
        "source: 1 value (only the ids of sources are carried), such as in \"ep-1\"");

    [Fact]
    public void Export_ImportedAgain_HasTheSameRecords()
    {
        var result = Format.Import(Format.Export(Dataset).Text);

        result.Problems().Should().BeEmpty();
        result.Dataset.Should().Be(Dataset with { Claims = Dataset.Claims[..3] });
    }

    [Fact]
    public void Export_OfImportedEdges_HasTheSameRecords()
    {
        var edges = Format.Import(ImportedText.TextOf("Formats/Graphiti/Files/edges.jsonl")).Dataset;

        var again = Format.Import(Format.Export(edges).Text).Dataset;

        again.Claims.Should().Equal(edges.Claims.Where(claim => claim.Proposition is not null).Select(claim => claim with { Extensions = claim.Id.Value.StartsWith('e') ? claim.Extensions : Extensions.Empty }));
    }

    [Fact]
    public void Export_NaughtyStrings_ComeBack()
    {
        using var strings = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")));
        var dataset = new ClaimDataset
        {
            Claims = [.. strings.RootElement.EnumerateArray().Select(text => text.GetString()!.Trim()).Where(text => text.Length > 0).Select((text, index) => new Claim { Id = $"c{index}", Text = text, Proposition = new() { Subject = "s", Predicate = "p" } })],
        };

        Format.Import(Format.Export(dataset).Text).Dataset.Claims.Should().Equal(dataset.Claims);
    }

    [Fact]
    public void Export_AllMembers_AreCarriedOrListed() => Format.Export(Samples.Maximal with { Claims = [.. Samples.Maximal.Claims.Select(claim => claim with { Stance = Stance.Asserts, Status = ClaimStatus.Superseded })] })
        .Losses.Select(loss => loss.Split(':')[0]).Distinct().Should().BeEquivalentTo(
        [
            "claim.language", "claim.translations", "claim.claimants", "claim.onBehalfOf", "claim.topics", "claim.about",
            "claim.modality", "claim.certainty", "claim.statusReason", "claim.supersedes", "claim.repeats", "claim.supports",
            "claim.reviews", "claim.recordedBy", "claim.identifiers", "claim.tags", "claim.x-claim", "claim.proposition.qualifiers",
            "claim.proposition.x-proposition", "claim.proposition.value", "claim.proposition.date", "claim.proposition.quantity",
            "claim.citations", "dataset.$schema", "dataset.title", "dataset.description", "dataset.language", "dataset.license",
            "dataset.x-dataset", "dataset.x-more", "source", "predicate", "unit", "contradiction", "actor.names", "actor.aliases",
            "actor.anonymity", "actor.roles", "actor.identifiers", "actor.description", "actor.x-actor", "topic.kind", "topic.labels",
            "topic.aliases", "topic.broader", "topic.occurredOn", "topic.description", "topic.identifiers", "topic.x-topic",
        ]);
}

using System.Text.Json;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.WebAnnotation;

public class WebAnnotationExportTests
{
    private static readonly IExportFormat Format = InterchangeFormats.FindExport("webannotation")!;

    private static ClaimDataset Dataset { get; } = new()
    {
        Title = "Notes",
        Actors = [new() { Id = "ann", Kind = ActorKind.Person, Name = "Ann Reader" }],
        Sources = [new() { Id = "paper", Title = "The paper", Url = "https://paper.example/1" }, new() { Id = "leaflet", Title = "The leaflet" }],
        Claims =
        [
            new()
            {
                Id = "bridge-1",
                Text = "The bridge is safe.",
                Language = "en",
                Citations =
                [
                    new() { Source = "paper", Quote = new() { Exact = "is safe", Prefix = "bridge ", Suffix = " \"now\"" }, Locator = "char=10,17" },
                    new() { Source = "leaflet", Locator = "page=2" },
                ],
                RecordedBy = "ann",
                RecordedOn = "2024-05-01T10:00:00Z",
                Tags = ["bridge", "safety"],
                Extensions = Extensions.Empty.With("x-motivation", "[\"tagging\",\"describing\"]"),
            },
            new() { Id = "http://example.org/anno1", Text = "Second.", Citations = [new() { Source = "paper" }] },
        ],
    };

    [Fact]
    public void Export_ThenImport_GivesTheSameRecords()
    {
        var (text, losses) = Format.Export(Dataset);
        losses.Should().BeEmpty();

        var result = InterchangeFormats.FindImport("webannotation")!.Import(text);
        result.Diagnostics.Should().BeEmpty();
        result.Dataset.Title.Should().Be("Notes");
        result.Dataset.Claims.Should().Equal(Dataset.Claims);
        result.Dataset.Actors.Should().Equal(Dataset.Actors);
        result.Dataset.Sources.Should().BeEquivalentTo(Dataset.Sources);
    }

    [Fact]
    public void Export_Annotation_IsThatOfTheModel()
    {
        var (text, _) = Format.Export(Dataset);

        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("@context").GetString().Should().Be("http://www.w3.org/ns/anno.jsonld");
        json.RootElement.GetProperty("type").GetString().Should().Be("AnnotationCollection");
        json.RootElement.GetProperty("total").GetInt32().Should().Be(2);
        JsonSerializer.Serialize(json.RootElement.GetProperty("first").GetProperty("items")[0]).Should().Be(
            """{"id":"urn:claimmodel:claim:bridge-1","type":"Annotation","motivation":["tagging","describing"],"created":"2024-05-01T10:00:00Z","creator":{"id":"urn:claimmodel:actor:ann","type":"Person","name":"Ann Reader"},"body":"""
            + """[{"type":"TextualBody","value":"The bridge is safe.","format":"text/plain","language":"en","purpose":"describing"},{"type":"TextualBody","value":"bridge","purpose":"tagging"},{"type":"TextualBody","value":"safety","purpose":"tagging"}],"target":"""
            + """[{"type":"SpecificResource","source":{"id":"https://paper.example/1","schema:identifier":"paper","schema:name":"The paper"},"selector":[{"type":"TextQuoteSelector","exact":"is safe","prefix":"bridge ","suffix":" \u0022now\u0022"},{"type":"TextPositionSelector","start":10,"end":17}]},"""
            + """{"type":"SpecificResource","source":{"id":"urn:claimmodel:source:leaflet","schema:identifier":"leaflet","schema:name":"The leaflet"},"selector":[{"type":"FragmentSelector","value":"page=2"}]}]}""");
    }

    [Fact]
    public void Export_ClaimWithoutCitation_IsALoss() =>
        Format.Export(new ClaimDataset { Claims = [new() { Id = "c", Text = "x" }] }).Losses.Single().Should().Be("claim: 1 value (an annotation requires a target, and the claim has no citation), such as in \"c\"");

    [Fact]
    public void Export_EveryMember_IsCarriedOrALoss() => Format.Export(Samples.Maximal).Losses.Select(loss => loss.Split(':')[0]).Should().Equal(
        "claim.translations", "claim.claimants", "claim.onBehalfOf", "claim.topics", "claim.about", "claim.modality", "claim.stance", "claim.certainty",
        "claim.proposition", "claim.assertedOn", "claim.validTime", "claim.citations.quote.x-quote", "claim.citations.fidelity", "claim.citations.via",
        "claim.citations.url", "claim.citations.x-citation", "claim.status", "claim.statusOn", "claim.statusReason", "claim.supersedes", "claim.repeats",
        "claim.supports", "claim.reviews", "claim.identifiers", "claim.x-claim", "dataset.$schema", "dataset.description", "dataset.license", "dataset.x-dataset",
        "dataset.x-more", "source.kind", "source.authors", "source.publisher", "source.archivedUrl", "source.publishedOn", "source.retrievedOn", "source.language",
        "source.originalSource", "source.identifiers", "source.x-source", "actor", "topic", "predicate", "unit", "contradiction");
}

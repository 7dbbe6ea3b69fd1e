using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.WebAnnotation;

public class WebAnnotationImportTests
{
    private static readonly IImportFormat Format = InterchangeFormats.FindImport("webannotation")!;

    [Fact]
    public void Import_W3c_BodyIsTextAndQuoteIsCited()
    {
        var result = Format.Import(FileText("w3c.json"));

        result.Dataset.Title.Should().Be("My notes");
        result.Dataset.Claims[0].Should().Be(new Claim
        {
            Id = "http://example.org/anno1",
            Text = "The minister denies it.",
            Language = "en",
            Citations = [new() { Source = "example-org-page1-b3jjlv3u", Quote = new() { Exact = "I never said that", Prefix = "He said: ", Suffix = "." }, Locator = "char=412,795" }],
            RecordedBy = "ann-reader",
            RecordedOn = "2015-01-28T12:00:00Z",
            Tags = ["denial"],
            Extensions = Extensions.Empty.With("x-motivation", "\"commenting\"").With("x-body", result.Dataset.Claims[0].Extensions["x-body"]!.Json),
        });
        result.Dataset.Claims[1].Should().Be(new Claim
        {
            Id = "prices-fell-t45k3r54aojkf",
            Text = "Prices fell.",
            Citations = [new() { Source = "example-org-a-srmeeb7y", Quote = new() { Exact = " Prices fell. " }, Fidelity = Fidelity.Verbatim }, new() { Source = "example-org-b-onhuovsr" }],
        });
        result.Dataset.Claims[2].Text.Should().Be("Only a body.");
        result.Dataset.FindActor("ann-reader").Should().Be(new Actor
        {
            Id = "ann-reader",
            Kind = ActorKind.Person,
            Name = "Ann Reader",
            Identifiers = [new() { Scheme = "iri", Value = "http://example.org/user1", Uri = "http://example.org/user1" }],
            Extensions = Extensions.Empty.With("x-nickname", "\"ann\""),
        });
    }

    [Fact]
    public void Import_W3c_ProblemsAndLossesAreListed()
    {
        var result = Format.Import(FileText("w3c.json"));

        result.Problems().Should().Equal(
            "29,7 CM7004: The annotation has neither a text as its body nor a quote, so that there is no claim. It is not imported.",
            "38,106 CM7007: \"yesterday\" is not a date. The date is kept as a custom member.",
            "17,45 CM7005: HTML in texts was converted to plain text: 1 value, such as \"The minister <em>denies</em> it.\", which is now \"The minister denies it.\".",
            "15,20 CM7005: Dates were converted to EDTF: 1 value, such as \"2015-01-28T12:00:00.123Z\", which is now \"2015-01-28T12:00:00Z\".");
        result.Losses.Select(loss => $"{loss.Content} {loss.KeptAs}").Should().Equal(
            "id x-id", "total x-total", "creator.nickname x-nickname", "motivation x-motivation", "body x-body", "target.source.format x-format", "target.selector x-selector", "annotation ", "created x-created");
    }

    [Fact]
    public void Import_Hypothesis_RowsAreClaims()
    {
        var result = Format.Import(FileText("hypothesis.json"));

        var claim = result.Dataset.Claims[0];
        claim.Text.Should().Be("The mayor says the bridge is safe.");
        claim.Tags.Should().Equal("bridge", "safety");
        claim.RecordedOn?.ToString().Should().Be("2024-05-01T10:11:12+00:00");
        claim.Citations.Single().Quote.Should().Be(new Quote { Exact = "is safe", Prefix = "bridge ", Suffix = ", she" });
        claim.Citations.Single().Locator.Should().Be("char=10,18");
        result.Dataset.Claims[1].Should().Be(new Claim
        {
            Id = "c3D4",
            Text = "No bridge is safe.",
            Citations = [new() { Source = "news-example-b-argmiyo3", Quote = new() { Exact = "No bridge is safe." }, Fidelity = Fidelity.Verbatim }],
            RecordedBy = "bob",
            Extensions = Extensions.Empty.With("x-text", "\"\""),
        });
        result.Dataset.Sources[0].Should().Be(new Source { Id = "news-example-a-ua2lonri", Title = "Mayor on the bridge", Url = "https://news.example/a" });
        result.Losses.Select(loss => $"{loss.Content} {loss.KeptAs}").Should().Equal(
            "total x-total", "target.selector x-selector", "updated x-updated", "group x-group", "permissions x-permissions", "links x-links", "hidden x-hidden", "text x-text");
        result.HasErrors.Should().BeFalse();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"rows":[]}""")]
    [InlineData("null")]
    public void Import_WithoutAnnotations_IsReported(string text) =>
        Format.Import(text).Diagnostics.Should().ContainSingle(problem => problem.Rule == ImportRules.Required);

    [Theory]
    [InlineData("""[{"type":"Annotation","target":7,"body":[[1]],"creator":[[]],"created":{},"id":[]}]""")]
    [InlineData("""[{"type":"Annotation","bodyValue":"x","target":[{"source":[],"selector":7},[[]],null],"tags":{"a":1},"user":5}]""")]
    [InlineData("""{"items":{"first":"x"},"rows":3,"@graph":{"type":["Annotation"],"target":{"selector":{"exact":"\ud800"}}}}""")]
    public void Import_WrongTypes_EndInAResult(string text) => Format.Import(text).Dataset.Validate().Should().NotBeNull();

    private static string FileText(string name) => ImportedText.TextOf($"Formats/WebAnnotation/Files/{name}");
}

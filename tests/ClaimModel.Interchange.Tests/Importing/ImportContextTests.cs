namespace ClaimModel.Interchange.Tests.Importing;

public class ImportContextTests
{
    private static readonly ImportOrigin Somewhere = ImportOrigin.At(DiagnosticLocation.InText(3, 1, file: "x.txt"));

    [Fact]
    public void AddActor_SeveralSpellings_IsOneActorWithAliases()
    {
        ImportResult result = Import(context =>
        {
            context.AddActor("Barack Obama", Somewhere);
            context.AddActor("barack-obama", Somewhere);
            context.AddActor("BARACK  OBAMA", Somewhere, actor => actor with { Kind = ActorKind.Person });
        });

        result.Dataset.Actors.Should().Equal(new Actor { Id = "barack-obama", Name = "Barack Obama", Aliases = ["barack-obama", "BARACK  OBAMA"], Kind = ActorKind.Person });
    }

    [Fact]
    public void AddActor_NameOfADeclaredActor_ReturnsItsId()
    {
        ActorId id = default;
        ImportResult result = Import(context =>
        {
            context.Add(new Actor { Id = "a1", Name = "Barack Obama", Aliases = ["Obama"] }, Somewhere);
            id = context.AddActor("obama", Somewhere);
        });

        id.Value.Should().Be("a1");
        result.Dataset.Actors.Should().ContainSingle();
    }

    [Fact]
    public void Add_ActorThatWasOnlyNamed_IsCompleted()
    {
        ImportResult result = Import(context =>
        {
            context.AddActor("Obama", Somewhere, actor => actor with { Description = "44th president" });
            context.Add(new Actor { Id = "obama", Name = "Barack Obama", Kind = ActorKind.Person }, Somewhere);
        });

        result.Dataset.Actors.Should().Equal(new Actor { Id = "obama", Name = "Barack Obama", Aliases = ["Obama"], Kind = ActorKind.Person, Description = "44th president" });
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void AddSource_SpellingsOfAnAddress_AreOneSource()
    {
        ImportResult result = Import(context =>
        {
            context.AddSource("https://www.example.org/a/?utm_source=x#top", Somewhere);
            context.AddSource("http://example.org/a", Somewhere);
            context.AddSource("The Daily", Somewhere);
        });

        result.Dataset.Sources.Select(source => source.Url ?? source.Title).Should().Equal("https://www.example.org/a/?utm_source=x#top", "The Daily");
        result.Diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal(
            "Addresses of a source that differ only in their scheme, www, fragment, trailing slash or tracking parameters are kept once: 1 value, such as \"http://example.org/a\", which is now \"https://www.example.org/a/?utm_source=x#top\".");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Add_SameIdOtherContent_IsGivenAnIdOfItsOwn(bool isStreamed)
    {
        Action<ImportContext> add = context =>
        {
            context.Add(new Claim { Id = "c", Text = "One." }, Somewhere);
            context.Add(new Claim { Id = "c", Text = "Two." }, Somewhere);
            context.Add(new Claim { Id = "c", Text = "One." }, Somewhere);
            context.Add(new Claim { Id = "c", Text = "Two." }, Somewhere);
        };

        (ClaimDataset dataset, ImportReport report) = isStreamed ? Stream(add) : Import(add) is var result ? (result.Dataset, result) : default;

        dataset.Claims.Select(claim => claim.Text).Should().Equal("One.", "Two.");
        dataset.Claims[1].Id.Value.Should().MatchRegex("^c-[a-z2-7]{8}$");
        report.Diagnostics[0].ToString().Should().Be($"x.txt(3,1): warning CM7006: The id \"c\" is already that of another claim, which differs; this one was given the id \"{dataset.Claims[1].Id}\".");
    }

    [Fact]
    public void NoteChange_SameKind_IsReportedOnceWithItsNumber()
    {
        ImportResult result = Import(context =>
        {
            context.NoteChange("Dates in the column \"date\" were converted", "1 May 2020", "2020-05-01", Somewhere);
            context.NoteChange("Dates in the column \"date\" were converted", "2 May 2020", "2020-05-02", Somewhere);
        });

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            "x.txt(3,1): info CM7005: Dates in the column \"date\" were converted: 2 values, such as \"1 May 2020\", which is now \"2020-05-01\".");
    }

    [Fact]
    public void NoteKeptAndDropped_AreLossesWithExamples()
    {
        ImportResult result = Import(context =>
        {
            context.NoteKept("image", "x-image", "a.png", Somewhere);
            context.NoteKept("image", "x-image", "b.png", Somewhere);
            context.NoteDropped("@context", "schema.org", Somewhere);
        });

        result.Losses.Select(loss => loss.ToString()).Should().Equal(
            "image: 2 values, kept as x-image, such as \"a.png\" at x.txt(3,1)", "@context: 1 value, dropped, such as \"schema.org\" at x.txt(3,1)");
    }

    [Fact]
    public void Validate_Violations_AreAtTheirOrigin()
    {
        ImportResult result = Import(context => context.Add(new Claim { Id = "c", Text = "One.", Claimants = ["nobody"] }, Somewhere));

        result.Validate().Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CM4102" && diagnostic.Location.ToString() == "x.txt(3,1)" && diagnostic.JsonPointer == "/claims/0/claimants/0");
    }

    private static ImportResult Import(Action<ImportContext> import) => ClaimImport.Read(new MemoryStream(), new TestFormat(import));

    private static (ClaimDataset Dataset, ImportReport Report) Stream(Action<ImportContext> import)
    {
        using var output = new MemoryStream();
        ImportReport report = ClaimImport.ReadToJsonLines(new MemoryStream(), output, new TestFormat(import));
        return (ClaimDataset.ReadLines(new MemoryStream(output.ToArray())).GetDatasetOrThrow(), report);
    }

    private sealed class TestFormat(Action<ImportContext> import) : IImportFormat
    {
        public string Name => "test";

        public string Description => "a format for tests";

        public ValueList<string> Extensions => [];

        public bool Recognizes(ReadOnlySpan<byte> beginning) => false;

        public void Import(ImportContext context) => import(context);
    }
}

using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Model.Datasets;

public class ClaimDatasetBuilderTests
{
    private static readonly Actor Lavrov = new() { Id = "lavrov", Name = "Sergey Lavrov" };

    private static readonly Actor Tillerson = new() { Id = "tillerson", Name = "Rex Tillerson" };

    [Fact]
    public void ToDataset_NothingAdded_IsAnEmptyDataset() => new ClaimDatasetBuilder().ToDataset().Should().Be(new ClaimDataset());

    [Fact]
    public void Add_RecordsOfEachType_PreservesOrder()
    {
        var dataset = new ClaimDatasetBuilder { Title = "Two ministers", Description = "What they said.", Language = "en", License = "CC0-1.0" }
            .Add(Tillerson)
            .Add(new Topic { Id = "syria", Label = "Syria" })
            .Add(new Source { Id = "press" })
            .Add(new Predicate { Id = "held-on" })
            .Add(new Claim { Id = "c1", Text = "Yes." }, new Claim { Id = "c2", Text = "No." })
            .Add(new Contradiction { Claims = ["c1", "c2"], Strength = ContradictionStrength.Contradictory })
            .Add(Lavrov, Tillerson)
            .ToDataset();

        dataset.Should().Be(new ClaimDataset
        {
            Title = "Two ministers",
            Description = "What they said.",
            Language = "en",
            License = "CC0-1.0",
            Actors = [Tillerson, Lavrov, Tillerson],
            Topics = [new() { Id = "syria", Label = "Syria" }],
            Sources = [new() { Id = "press" }],
            Predicates = [new() { Id = "held-on" }],
            Claims = [new() { Id = "c1", Text = "Yes." }, new() { Id = "c2", Text = "No." }],
            Contradictions = [new() { Claims = ["c1", "c2"], Strength = ContradictionStrength.Contradictory }],
        });
    }

    [Fact]
    public void ToDataset_ThenAdd_DoesNotChangeTheDataset()
    {
        var builder = new ClaimDatasetBuilder { Title = "Before" }.Add(Lavrov);
        var before = builder.ToDataset();

        builder.Title = "After";
        var after = builder.Add(Tillerson).ToDataset();

        (before.Title, before.Actors.Count).Should().Be(("Before", 1));
        (after.Title, after.Actors.Count).Should().Be(("After", 2));
        before.FindActor("tillerson").Should().BeNull();
        after.FindActor("tillerson").Should().BeSameAs(Tillerson);
    }

    [Fact]
    public void ToBuilder_NothingChanged_ReturnsAnEqualDataset()
    {
        var dataset = Samples.Maximal;

        var again = dataset.ToBuilder().ToDataset();

        again.Should().Be(dataset).And.NotBeSameAs(dataset);
        again.ToUtf8().Should().Equal(dataset.ToUtf8());
    }

    [Fact]
    public void ToBuilder_ReadDataset_PreservesSchemaVersionAndUnknownMembers()
    {
        const string json = """{"$schema":"s.json","claimModel":"1.7","title":"T","actors":[{"id":"lavrov","name":"Sergey Lavrov","x-a":1}],"x-b":[1.50]}""";
        var builder = ClaimDataset.Read(json).Dataset.ToBuilder();

        builder.Title = null;
        var dataset = builder.Add(Tillerson).ToDataset();

        System.Text.Encoding.UTF8.GetString(dataset.ToUtf8(new WriteOptions { Indented = false })).TrimEnd('\n').Should().Be(
            """{"$schema":"s.json","claimModel":"1.7","actors":[{"id":"lavrov","name":"Sergey Lavrov","x-a":1},{"id":"tillerson","name":"Rex Tillerson"}],"x-b":[1.50]}""");
    }

    [Fact]
    public void ToBuilder_MemberSetToNull_IsRemoved()
    {
        var builder = Samples.Maximal.ToBuilder();

        (builder.Title, builder.Description, builder.Language, builder.License) = (null, null, null, null);
        var dataset = builder.ToDataset();

        dataset.Should().Be(Samples.Maximal with { Title = null, Description = null, Language = null, License = null });
    }

    [Fact]
    public void Add_NoRecords_ChangesNothing() => new ClaimDatasetBuilder().Add(Lavrov).Add(Array.Empty<Actor>()).ToDataset().Actors.Should().Equal(Lavrov);

    [Fact]
    public void Add_Null_Throws()
    {
        var builder = new ClaimDatasetBuilder();

        FluentActions.Invoking(() => builder.Add((Actor)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Add(new Claim { Id = "c", Text = "T" }, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Add_ReturnsTheBuilderItself()
    {
        var builder = new ClaimDatasetBuilder();

        builder.Add(Lavrov).Should().BeSameAs(builder);
    }

    [Fact]
    public void ToDataset_DuplicateId_IsKeptForValidation()
    {
        var dataset = new ClaimDatasetBuilder().Add(Lavrov, Lavrov with { Name = "S. Lavrov" }).ToDataset();

        dataset.FindActor("lavrov").Should().BeSameAs(Lavrov);
        dataset.Validate().Diagnostics.Select(found => found.Code).Should().Equal("CM1001");
    }
}

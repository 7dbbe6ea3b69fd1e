using ClaimModel.Model.Datasets;
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

    [Fact]
    public void AddRange_SequencesOfAllKinds_AddsThem()
    {
        Claim one = new() { Id = "c1", Text = "Yes." }, two = new() { Id = "c2", Text = "No." };

        new ClaimDatasetBuilder()
            .Add([one, two])
            .AddRange([one, two])
            .AddRange(new[] { one })
            .AddRange(new List<Claim> { two })
            .AddRange(new ClaimDataset { Claims = [one] }.Claims)
            .AddRange(new[] { one, two }.Where(claim => claim == two))
            .ToDataset().Claims.Select(claim => claim.Id.Value).Should().Equal("c1", "c2", "c1", "c2", "c1", "c2", "c1", "c2");
    }

    [Fact]
    public void AddRange_Null_ThrowsAndAddsNothing()
    {
        var builder = new ClaimDatasetBuilder();

        builder.Invoking(it => it.AddRange((IEnumerable<Actor>)null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(it => it.AddRange(new List<Actor> { Lavrov, null! })).Should().Throw<ArgumentNullException>().WithMessage("The actor cannot be null.*");
        builder.ToDataset().Should().Be(new ClaimDataset());
    }

    [Fact]
    public void Update_Record_KeepsItsPosition()
    {
        var builder = new ClaimDatasetBuilder().Add(Tillerson, Lavrov);

        builder.UpdateActor("tillerson", actor => actor with { Id = "rex" }).Add(new Actor { Id = "may", Name = "Theresa May" })
            .UpdateActor("may", actor => actor with { Name = "T. May" })
            .UpdateActor("rex", actor => actor with { Name = "R. Tillerson" });

        builder.ToDataset().Actors.Should().Equal(new() { Id = "rex", Name = "R. Tillerson" }, Lavrov, new() { Id = "may", Name = "T. May" });
        builder.Invoking(it => it.UpdateActor("tillerson", actor => actor)).Should().Throw<KeyNotFoundException>().WithMessage("There is no actor with the id \"tillerson\".");
    }

    [Fact]
    public void Update_FunctionThatFails_ChangesNothing()
    {
        var builder = new ClaimDatasetBuilder().Add(Tillerson, Lavrov);

        builder.Invoking(it => it.UpdateActor("lavrov", _ => null!)).Should().Throw<ArgumentException>()
            .WithMessage("The function returned null for the actor \"lavrov\"; use Remove to remove records.*");
        builder.Invoking(it => it.UpdateActor("lavrov", _ => throw new InvalidOperationException())).Should().Throw<InvalidOperationException>();
        builder.Invoking(it => it.UpdateActor("lavrov", null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(it => it.RemovePredicate(null!)).Should().Throw<ArgumentNullException>();
        builder.UpdateActor("lavrov", actor => actor).ToDataset().Actors.Should().Equal(Tillerson, Lavrov);
    }

    [Fact]
    public void UpdateAndRemove_SeveralRecordsOfOneId_ChangeAll()
    {
        var builder = new ClaimDatasetBuilder().Add(Lavrov, Tillerson, Lavrov);

        builder.UpdateActor("lavrov", actor => actor with { Description = "A minister." }).ToDataset().Actors.Select(actor => actor.Description)
            .Should().Equal("A minister.", null, "A minister.");
        builder.RemoveActor("lavrov").ToDataset().Actors.Should().Equal(Tillerson);
        builder.Add(Lavrov).RemoveActor("tillerson").ToDataset().Actors.Should().Equal(Lavrov);
    }

    [Fact]
    public void Contradiction_WithDerivedId_IsFoundByIt()
    {
        var builder = new ClaimDatasetBuilder().Add(new Contradiction { Claims = ["b", "a"], Strength = ContradictionStrength.Contrary });

        builder.UpdateContradiction("a~b", contradiction => contradiction with { Claims = ["a", "c"] }).RemoveContradiction("a~c").ToDataset().Should().Be(new ClaimDataset());
    }

    /// <summary>Finding a record by comparing ids, or shifting the positions of later records, would read more ids.</summary>
    [Fact]
    public void Builder_ManyRecords_ReadsEachIdAFewTimes()
    {
        const int count = 20_000;
        int read = 0;
        var builder = new RecordListBuilder<Actor>("actor", [], actor =>
        {
            read++;
            return actor.Id.Value;
        });

        for (int number = 0; number < count; number++)
        {
            builder.AddRange([new Actor { Id = $"a{number}", Name = "A" }]);
        }

        for (int number = 0; number < count; number++)
        {
            builder.Update($"a{number}", actor => actor with { Name = "B" });
        }

        builder.ToList().Should().HaveCount(count).And.OnlyContain(actor => actor.Name == "B");
        for (int number = 0; number < count; number += 2)
        {
            builder.Remove($"a{number}");
        }

        builder.ToList().Select(actor => actor.Id.Value).Should().Equal(Enumerable.Range(0, count / 2).Select(half => $"a{(2 * half) + 1}"));
        read.Should().Be(2 * count);
    }
}

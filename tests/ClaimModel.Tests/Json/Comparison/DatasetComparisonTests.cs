namespace ClaimModel.Tests.Json.Comparison;

public sealed class DatasetComparisonTests
{
    private static readonly ClaimDataset Dataset = new()
    {
        Title = "Rain",
        Actors = [new() { Id = "a", Name = "A" }, new() { Id = "b", Name = "B" }],
        Claims = [new() { Id = "c", Text = "It rains.", Claimants = ["a"], Tags = ["x", "y", "z"] }, new() { Id = "d", Text = "It is dry." }],
        Contradictions = [new() { Claims = ["c", "d"], Strength = ContradictionStrength.Contradictory }],
    };

    [Fact]
    public void Compare_SameRecordsInAnotherOrder_IsSame()
    {
        var other = Dataset with
        {
            Actors = [Dataset.Actors[1], Dataset.Actors[0] with { Extensions = Extensions.Empty.With("x-a", "1").With("x-b", "2") }],
            Contradictions = [Dataset.Contradictions[0] with { Claims = ["d", "c"], Id = "c~d" }],
        };
        var first = Dataset with { Actors = Dataset.Actors.SetItem(0, Dataset.Actors[0] with { Extensions = Extensions.Empty.With("x-b", "2").With("x-a", "1") }) };

        var comparison = DatasetComparison.Compare(first, other);

        (comparison.IsSame, comparison.SameCount).Should().Be((true, 5));
    }

    [Fact]
    public void Compare_RecordsAddedRemovedAndChanged_ListsThemByType()
    {
        var comparison = DatasetComparison.Compare(Dataset, Dataset with
        {
            Title = "Rain again",
            License = "CC0-1.0",
            Actors = [Dataset.Actors[0], new() { Id = "e", Name = "E" }],
            Claims = Dataset.Claims.SetItem(0, Dataset.Claims[0] with { Text = "It rained.", Claimants = ["a", "e"], Stance = Stance.Denies }),
        });

        comparison.Should().Be(new DatasetComparison(
            [new("/title", DifferenceKind.Changed, "\"Rain\"", "\"Rain again\""), new("/license", DifferenceKind.Added, null, "\"CC0-1.0\"")],
            [
                new("actor", "b", DifferenceKind.Removed, "B", []),
                new("actor", "e", DifferenceKind.Added, "E", []),
                new(
                    "claim",
                    "c",
                    DifferenceKind.Changed,
                    "It rained.",
                    [
                        new("/text", DifferenceKind.Changed, "\"It rains.\"", "\"It rained.\""),
                        new("/claimants/1", DifferenceKind.Added, null, "\"e\""),
                        new("/stance", DifferenceKind.Added, null, "\"denies\""),
                    ]),
            ],
            3));
        (comparison.Count(DifferenceKind.Added), comparison.Count(DifferenceKind.Removed), comparison.Count(DifferenceKind.Changed)).Should().Be((1, 1, 1));
    }

    [Theory]
    [InlineData("x y z", "x z", "Removed /tags/1 y")]
    [InlineData("x y z", "x n y z", "Added /tags/1 n")]
    [InlineData("x y z", "x n z", "Changed /tags/1 y→n")]
    [InlineData("x y z", "z y x", "Reordered /tags [\"x\",\"y\",\"z\"]→[\"z\",\"y\",\"x\"]")]
    [InlineData("x y z", "z x n", "Reordered /tags [\"x\",\"y\",\"z\"]→[\"z\",\"x\",\"n\"]|Removed /tags/1 y|Added /tags/2 n")]
    [InlineData("x x", "x", "Removed /tags/1 x")]
    [InlineData("x y", "y x y", "Added /tags/0 y")]
    [InlineData("a b c", "b a b c d", "Added /tags/0 b|Added /tags/4 d")]
    public void Compare_Lists_ReportsTheItems(string first, string second, string expected)
    {
        var comparison = DatasetComparison.Compare(WithTags(first), WithTags(second));

        string.Join('|', comparison.Records[0].Members.Select(member => $"{member.Kind} {member.JsonPointer} {string.Join('→', new[] { member.First, member.Second }.OfType<string>().Select(Unquoted))}"))
            .Should().Be(expected);

        static ClaimDataset WithTags(string tags) => new() { Claims = [new() { Id = "c", Text = "T", Tags = tags.Split(' ') }] };
        static string Unquoted(string json) => json.StartsWith('"') ? json.Trim('"') : json;
    }

    [Fact]
    public void Compare_CitationInsertedAndAnotherChanged_AreTwoDifferences()
    {
        Citation press = new() { Source = "press", Quote = new() { Exact = "dry" } };
        Citation radio = new() { Source = "radio", Via = ["a", "b"] };

        Members([press, radio], [new() { Source = "web" }, press, radio with { Via = ["b"], Locator = "p. 1" }]).Should().Equal(
            new MemberDifference("/citations/0", DifferenceKind.Added, null, "{\"source\":\"web\"}"),
            new MemberDifference("/citations/2/via/0", DifferenceKind.Removed, "\"a\"", null),
            new MemberDifference("/citations/2/locator", DifferenceKind.Added, null, "\"p. 1\""));

        static ValueList<MemberDifference> Members(ValueList<Citation> first, ValueList<Citation> second) =>
            DatasetComparison.Compare(new() { Claims = [new() { Id = "c", Text = "T", Citations = first }] }, new() { Claims = [new() { Id = "c", Text = "T", Citations = second }] })
                .Records[0].Members;
    }

    [Fact]
    public void Compare_NamesOfMembersWithSlashes_AreEscaped() =>
        DatasetComparison.Compare(
            new() { Extensions = Extensions.Empty.With("x-a/b", "{\"c~d\":[true,{\"e\":null}]}") },
            new() { Extensions = Extensions.Empty.With("x-a/b", "{\"c~d\":[true,{\"e\":1}]}") })
            .Metadata.Should().Equal(new MemberDifference("/x-a~1b/c~0d/1/e", DifferenceKind.Changed, "null", "1"));

    [Fact]
    public void Compare_RepeatedIds_PairsThemInOrder()
    {
        var first = new ClaimDataset { Topics = [new() { Id = "t", Label = "One" }, new() { Id = "t", Label = "Two" }] };

        DatasetComparison.Compare(first, first with { Topics = [first.Topics[0]] }).Records.Should().Equal(new RecordDifference("topic", "t", DifferenceKind.Removed, "Two", []));
    }

    [Fact]
    public void Compare_DatasetReadWithErrors_Throws() =>
        FluentActions.Invoking(() => DatasetComparison.Compare(Dataset, ClaimDataset.Read("{").Dataset)).Should().Throw<InvalidDatasetException>();

    [Fact]
    public void Compare_ManyDifferentItems_TakesLinearTime()
    {
        var first = new Claim { Id = "c", Text = "T", Tags = Enumerable.Range(0, 50_000).Select(number => $"a{number}").ToValueList() };
        var second = first with { Tags = Enumerable.Range(0, 50_000).Reverse().Select(number => number % 2 == 0 ? $"a{number}" : $"b{number}").ToValueList() };

        DatasetComparison.Compare(new() { Claims = [first] }, new() { Claims = [second] }).Records[0].Members.Count(member => member.Kind == DifferenceKind.Added).Should().Be(25_000);
    }
}

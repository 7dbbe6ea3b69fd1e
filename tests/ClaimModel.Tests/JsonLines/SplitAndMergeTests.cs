using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Tests of splitting datasets and merging them again.</summary>
public sealed class SplitAndMergeTests
{
    private static readonly ClaimDataset Dataset = new()
    {
        Title = "Many",
        Actors = [new() { Id = "a", Name = "A" }],
        Topics = [new() { Id = "t0", Label = "T" }, new() { Id = "t1", Label = "T" }, new() { Id = "t2", Label = "T" }],
        Claims = Enumerable.Range(0, 300).Select(number => new Claim { Id = $"c{number}", Text = "It rains.", Topics = [$"t{number % 3}"] }).ToValueList(),
        Contradictions = Enumerable.Range(0, 100).Select(number => new Contradiction { Claims = [$"c{number}", $"c{number + 100}"], Strength = ContradictionStrength.Tension }).ToValueList(),
    };

    [Theory]
    [InlineData(ShardKey.Id)]
    [InlineData(ShardKey.Topic)]
    public void Split_ThenMerge_GivesTheSameRecords(ShardKey by)
    {
        var shards = Split(4, by);

        var report = Merge(out var lines, null, shards);

        report.Conflicts.Should().BeEmpty();
        report.Repeated.Should().Be(3 * 4);
        report.Counts.Should().Be(RecordCounts.Of(Dataset));
        lines.Split('\n').Order(StringComparer.Ordinal).Should().Equal(Text(Dataset.EnumerateRecords()).Split('\n').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ShardKey.Id)]
    [InlineData(ShardKey.Topic)]
    public void Split_Contradiction_IsInTheShardOfItsFirstClaim(ShardKey by)
    {
        foreach (var shard in Split(4, by))
        {
            var records = Read(shard);
            var claims = records.OfType<Claim>().Select(claim => claim.Id).ToHashSet();
            records.OfType<Contradiction>().Where(contradiction => !claims.Contains(contradiction.Claims[0])).Should().BeEmpty();
            records.OfType<Actor>().Should().ContainSingle();
            records[0].Should().Be(new ClaimDataset { Title = "Many" });
        }
    }

    [Fact]
    public void Split_ByTopic_KeepsTopicsTogether()
    {
        var shards = Split(4, ShardKey.Topic).Select(shard => Read(shard).OfType<Claim>().Select(claim => claim.Topics[0].Value).Distinct().ToList()).ToList();

        shards.SelectMany(topics => topics).Should().BeEquivalentTo("t0", "t1", "t2");
    }

    [Fact]
    public void Split_SameDataset_IsDeterministic() => Split(3, ShardKey.Id).Select(shard => Read(shard).OfType<Claim>().Count()).Should().Equal(100, 102, 98);

    [Fact]
    public void Split_NoShards_Throws()
    {
        var split = () => ClaimJsonLines.Split([], []);

        split.Should().Throw<ArgumentException>().WithMessage("There is no shard to write to.*");
    }

    [Fact]
    public void Merge_DifferentContents_ReportsBothLocations()
    {
        var one = Text([new ClaimDataset(), new Actor { Id = "a", Name = "A" }, new Topic { Id = "a", Label = "A" }]);
        var other = Text([new ClaimDataset(), new Topic { Id = "a", Label = "A" }]) + "\n" + Text([new Actor { Id = "a", Name = "B" }]);

        var report = Merge(out _, null, one, other);

        report.ConflictCount.Should().Be(1);
        report.Repeated.Should().Be(1);
        report.Conflicts.Should().Equal(new MergeConflict("actor", "a", new("0", 2), new("1", 4), [new("/name", DifferenceKind.Changed, "\"A\"", "\"B\"")], 1));
    }

    [Fact]
    public void Merge_DerivedIds_AreCompared()
    {
        var one = Text([new ClaimDataset(), new Contradiction { Claims = ["x", "y"], Strength = ContradictionStrength.Contrary }]);
        var other = Text([new ClaimDataset(), new Contradiction { Claims = ["y", "x"], Strength = ContradictionStrength.Tension }]);

        Merge(out _, null, one, other).Conflicts.Should().Equal(new MergeConflict(
            "contradiction", "x~y", new("0", 2), new("1", 2), [new("/strength", DifferenceKind.Changed, "\"contrary\"", "\"tension\"")], 1));
    }

    [Fact]
    public void Merge_DifferentMetadata_ConflictsUnlessSpecified()
    {
        var one = Text([new ClaimDataset { Title = "One" }]);
        var other = Text([new ClaimDataset { Title = "Other" }]);

        Merge(out _, null, one, other).Conflicts.Should().Equal(new MergeConflict(
            "dataset", null, new("0", 1), new("1", 1), [new("/title", DifferenceKind.Changed, "\"One\"", "\"Other\"")], 1));
        Merge(out var lines, new() { Header = new() { Title = "Both" } }, one, other).ConflictCount.Should().Be(0);
        lines.Should().Be("{\"type\":\"dataset\",\"claimModel\":\"1.0\",\"title\":\"Both\"}\n");
    }

    [Fact]
    public void Merge_FirstInputWithoutMetadata_UsesThatOfTheSecond()
    {
        Merge(out var lines, null, Text([new Actor { Id = "a", Name = "A" }]), Text([new ClaimDataset { Title = "T" }]));

        lines.Should().Be("{\"type\":\"dataset\",\"claimModel\":\"1.0\",\"title\":\"T\"}\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n");
    }

    private static List<string> Split(int number, ShardKey by)
    {
        var shards = Enumerable.Range(0, number).Select(_ => new MemoryStream()).ToList();
        ClaimJsonLines.Split(Dataset.EnumerateRecords(), shards, by).Aggregate((all, one) => all + one).Claims.Should().Be(300);
        return shards.ConvertAll(shard => Encoding.UTF8.GetString(shard.ToArray()));
    }

    private static MergeReport Merge(out string merged, MergeOptions? options, params IEnumerable<string> texts)
    {
        var path = Path.GetTempFileName();
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            var report = ClaimJsonLines.Merge([.. texts.Select((text, number) => new MergeInput($"{number}", Lines(text)))], file, options);
            file.Position = 0;
            merged = new StreamReader(file).ReadToEnd();
            return report;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<JsonLinesRecord> Lines(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        foreach (var line in ClaimJsonLines.Read(stream))
        {
            yield return line;
        }
    }

    private static List<ExtensibleRecord> Read(string text) => Lines(text).Select(line => line.Record!).ToList(); // without errors, every line has one

    private static string Text(IEnumerable<ExtensibleRecord> records)
    {
        using var stream = new MemoryStream();
        ClaimJsonLines.Write(stream, records);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

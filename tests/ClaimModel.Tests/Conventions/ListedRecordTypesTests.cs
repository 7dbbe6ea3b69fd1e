using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Conventions;

/// <summary>Everything that handles the listed records of a dataset handles every type of them.</summary>
public class ListedRecordTypesTests
{
    public static TheoryData<string> Types => [.. RecordType.Listed.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Records_OfADataset_ContainTheType(string name)
    {
        RecordType type = Named(name);

        Samples.Maximal.Records.Should().Contain(record => RecordType.Of(record) == type);
        Samples.Maximal.WithoutRecords().Records.Should().NotContain(record => RecordType.Of(record) == type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void HasSameLists_OtherListOfTheType_IsFalse(string name)
    {
        ClaimDataset other = Named(name).With(Samples.Maximal, []);

        Samples.Maximal.HasSameLists(other).Should().BeFalse();
        Samples.Maximal.HasSameLists(Samples.Maximal with { Title = "other" }).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Counts_OneRecordOfTheType_IsOne(string name)
    {
        RecordType type = Named(name);
        ClaimDataset dataset = type.With(new(), type.In(Samples.Maximal).Take(1));
        var expected = new long[RecordType.Listed.Length];
        expected[type.Index] = 1;

        RecordCounts.Of(dataset).Should().Be(RecordCounts.OfOne(type.In(dataset).Single())).And.Be(RecordCounts.Of(expected));
        RecordCounts.Of(dataset).Total.Should().Be(1);
        (RecordCounts.Of(dataset) + RecordCounts.Of(dataset)).Total.Should().Be(2);
        RecordCounts.Of(dataset).ToString().Should().Contain($"1 {name}");
        dataset.ToString().Should().Contain($"1 {name}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Builder_RecordOfTheType_KeepsAndAddsIt(string name)
    {
        RecordType type = Named(name);
        ExtensibleRecord record = type.In(Samples.Maximal).First();
        var add = typeof(ClaimDatasetBuilder).GetMethods().Where(method => method.Name == nameof(ClaimDatasetBuilder.Add));

        add.Should().Contain(method => method.GetParameters()[0].ParameterType.GetGenericArguments()[0] == record.GetType());
        type.In(Samples.Maximal.ToBuilder().ToDataset()).Should().Equal(type.In(Samples.Maximal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Validate_TwoRecordsWithOneId_ReportsTheSecond(string name)
    {
        RecordType type = Named(name);
        ExtensibleRecord record = type.In(Samples.Maximal).First();

        IEnumerable<string> rules = type.With(new(), [record, record]).Validate().Diagnostics.Select(diagnostic => RuleSet.Default.Find(diagnostic.Code)!.Name);

        rules.Should().Contain($"{name}-id-unique");
    }

    private static RecordType Named(string name) => RecordType.Listed.Single(type => type.Name == name);
}

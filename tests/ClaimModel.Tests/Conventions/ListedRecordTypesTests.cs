using System.Reflection;
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

        Samples.Maximal.EnumerateRecords().Should().Contain(record => RecordType.Of(record) == type);
        Samples.Maximal.WithoutRecords().EnumerateRecords().Should().NotContain(record => RecordType.Of(record) == type);
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
        Type clrType = record.GetType();
        Array one = Array.CreateInstance(clrType, 1);
        one.SetValue(record, 0);
        foreach (Type parameter in new[] { clrType.MakeArrayType(), typeof(IEnumerable<>).MakeGenericType(clrType) })
        {
            var builder = new ClaimDatasetBuilder();
            typeof(ClaimDatasetBuilder).GetMethod(parameter.IsArray ? "Add" : "AddRange", [parameter])!.Invoke(builder, [one]).Should().BeSameAs(builder);
            type.In(builder.ToDataset()).Should().Equal(record);
        }

        type.In(Samples.Maximal.ToBuilder().ToDataset()).Should().Equal(type.In(Samples.Maximal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Builder_RecordOfTheType_IsUpdatedAndRemoved(string name)
    {
        RecordType type = Named(name);
        ExtensibleRecord record = type.In(Samples.Maximal).First();
        ExtensibleRecord changed = record with { Extensions = Extensions.Empty.With("x-changed", "1") };
        MethodInfo update = typeof(ClaimDatasetBuilder).GetMethod($"Update{record.GetType().Name}")!, remove = typeof(ClaimDatasetBuilder).GetMethod($"Remove{record.GetType().Name}")!;
        object id = record.GetType().GetProperty("Id")!.GetValue(record)!;
        Delegate change = Delegate.CreateDelegate(update.GetParameters()[1].ParameterType, changed, typeof(ListedRecordTypesTests).GetMethod(nameof(ReturnChanged), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(record.GetType()));
        ClaimDatasetBuilder builder = Samples.Maximal.ToBuilder();

        update.Invoke(builder, [id, change]).Should().BeSameAs(builder);
        builder.ToDataset().Should().Be(type.With(Samples.Maximal, [changed]));
        remove.Invoke(builder, [id]).Should().BeSameAs(builder);
        builder.ToDataset().Should().Be(type.With(Samples.Maximal, []));
        FluentActions.Invoking(() => update.Invoke(builder, [id, change])).Should().Throw<TargetInvocationException>()
            .WithInnerException<KeyNotFoundException>().WithMessage($"There is no {name} with the id \"{id}\".");
        FluentActions.Invoking(() => remove.Invoke(builder, [id])).Should().Throw<TargetInvocationException>()
            .WithInnerException<KeyNotFoundException>().WithMessage($"There is no {name} with the id \"{id}\".");
    }

    private static TRecord ReturnChanged<TRecord>(TRecord changed, TRecord record)
        where TRecord : ExtensibleRecord => record.Extensions == changed.Extensions ? throw new InvalidOperationException() : changed;

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

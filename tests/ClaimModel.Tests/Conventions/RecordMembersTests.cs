using System.Reflection;
using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Conventions for every record type and each of its members.</summary>
public class RecordMembersTests
{
    public static TheoryData<string> Types => [.. RecordTypes.Select(type => type.Name)];

    private static IEnumerable<Type> RecordTypes =>
        typeof(ExtensibleRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ExtensibleRecord)));

    [Fact]
    public void Samples_ContainEveryRecordType() => Samples.All.Select(sample => sample.GetType()).Should().BeEquivalentTo(RecordTypes);

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_IsWrittenToJson(string type)
    {
        ExtensibleRecord sample = SampleOf(type);
        IEnumerable<string> expected = MembersOf(sample).Select(JsonNames.Of).Concat(sample.Extensions.Select(member => member.Name));

        using JsonDocument written = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(sample, sample.GetType()));

        written.RootElement.EnumerateObject().Select(member => member.Name).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_IsReadFromJson(string type)
    {
        ExtensibleRecord sample = SampleOf(type);

        object? read = JsonSerializer.Deserialize(JsonSerializer.Serialize(sample, sample.GetType()), sample.GetType());

        read.Should().Be(sample);
        read!.GetHashCode().Should().Be(sample.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_AffectsEquality(string type)
    {
        ExtensibleRecord sample = SampleOf(type);
        PropertyInfo[] members = [.. MembersOf(sample), typeof(ExtensibleRecord).GetProperty(nameof(ExtensibleRecord.Extensions))!];

        members.Should().AllSatisfy(member => With(sample, member, OtherThan(member.GetValue(sample), member.PropertyType)).Should().NotBe(sample));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_AffectsToString(string type)
    {
        ExtensibleRecord sample = SampleOf(type);
        PropertyInfo[] members = [.. MembersOf(sample), typeof(ExtensibleRecord).GetProperty(nameof(ExtensibleRecord.Extensions))!];

        members.Should().AllSatisfy(member => With(sample, member, OtherThan(member.GetValue(sample), member.PropertyType)).ToString().Should().NotBe(sample.ToString()));
        sample.ToString().Should().Be(With(sample, members[0], members[0].GetValue(sample)).ToString()).And.StartWith($"{type} ");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Copy_WithTheSameValues_IsEqual(string type)
    {
        ExtensibleRecord sample = SampleOf(type);

        MembersOf(sample).Should().AllSatisfy(member =>
        {
            object copy = With(sample, member, member.GetValue(sample));
            copy.Should().Be(sample).And.NotBeSameAs(sample);
            copy.GetHashCode().Should().Be(sample.GetHashCode());
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_DiffersFromItsDefaultInTheSample(string type)
    {
        ExtensibleRecord sample = SampleOf(type);

        MembersOf(sample).Should().AllSatisfy(member => member.GetValue(sample).Should().NotBe(DefaultOf(member.PropertyType)));
    }

    [Fact]
    public void RequiredTexts_Null_Throw()
    {
        var nullability = new NullabilityInfoContext();
        IEnumerable<(ExtensibleRecord Sample, PropertyInfo Member)> texts = Samples.All.SelectMany(sample => MembersOf(sample)
            .Where(member => member.PropertyType == typeof(string) && nullability.Create(member).WriteState == NullabilityState.NotNull)
            .Select(member => (sample, member)));

        texts.Should().HaveCount(11).And.AllSatisfy(text => FluentActions.Invoking(() => With(text.Sample, text.Member, null))
            .Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>());
    }

    private static ExtensibleRecord SampleOf(string type) => Samples.All.Single(sample => sample.GetType().Name == type);

    private static PropertyInfo[] MembersOf(ExtensibleRecord sample) =>
        [.. sample.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(member => member.CanWrite)];

    /// <summary>Returns a copy of a record, as a <c>with</c> expression does.</summary>
    private static object With(ExtensibleRecord sample, PropertyInfo member, object? value)
    {
        object copy = sample.GetType().GetMethod("<Clone>$")!.Invoke(sample, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    private static object? OtherThan(object? value, Type type) => value switch
    {
        string text => text + "…",
        bool truth => !truth,
        FormatVersion => new FormatVersion(1, 8),
        _ => DefaultOf(type),
    };

    private static object? DefaultOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.Conventions;

/// <summary>The JSON words of the enumerations that are not vocabularies.</summary>
public class EnumJsonTests
{
    public static TheoryData<Type, string> Enumerations => new()
    {
        { typeof(ContradictionScope), "crossSource crossActor sameSide selfContradiction" },
        { typeof(DateQualification), "none uncertain approximate uncertainAndApproximate" },
        { typeof(DiagnosticSeverity), "info warning error" },
        { typeof(DifferenceKind), "added removed changed reordered" },
        { typeof(IntervalBoundary), "date open unknown" },
        { typeof(MergePreference), "first last newest" },
        { typeof(PartialDateKind), "date season year" },
        { typeof(PartialDatePrecision), "century decade year season month day second" },
        { typeof(ShardKey), "id topic" },
        { typeof(Ternary), "no undetermined yes" },
    };

    [Fact]
    public void Enumerations_OtherThanVocabularies_AreAllTested() => typeof(Claim).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && !IsVocabulary(type))
        .Select(type => type.Name)
        .Should().BeEquivalentTo(Enumerations.Select(row => row.Data.Item1.Name));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Serialize_EveryValue_IsAWordThatReadsBack(Type enumeration, string words)
    {
        ArgumentNullException.ThrowIfNull(enumeration);
        ArgumentNullException.ThrowIfNull(words);
        object[] values = [.. Enum.GetValues(enumeration)];

        values.Select(value => JsonSerializer.Serialize(value, enumeration)).Should().Equal(words.Split(' ').Select(word => $"\"{word}\""));
        values.Select(value => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, enumeration), enumeration)).Should().Equal(values);
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Deserialize_Number_ThrowsJsonException(Type enumeration, string words)
    {
        Action read = () => JsonSerializer.Deserialize("1", enumeration);

        read.Should().Throw<JsonException>(words);
    }

    [Fact]
    public void ToWord_EverySeverity_IsItsJsonWord() => Enum.GetValues<DiagnosticSeverity>().Select(severity => severity.ToWord()).Should().Equal("info", "warning", "error");

    /// <summary>Vocabularies are tested with their terms.</summary>
    private static bool IsVocabulary(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(TermEnumConverter<>);
}

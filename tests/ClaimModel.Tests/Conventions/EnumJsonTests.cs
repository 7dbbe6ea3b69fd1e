using System.Text.Json;

namespace ClaimModel.Tests.Conventions;

public class EnumJsonTests
{
    public static TheoryData<Type> Enumerations => [.. typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Serialize_EveryValue_IsAWordThatReadsBack(Type enumeration)
    {
        ArgumentNullException.ThrowIfNull(enumeration);
        foreach (object value in Enum.GetValues(enumeration))
        {
            var name = value.ToString()!;
            if (name == "Unspecified")
            {
                continue;
            }

            var json = JsonSerializer.Serialize(value, enumeration);

            json.Should().Be($"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\"");
            JsonSerializer.Deserialize(json, enumeration).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Deserialize_Number_ThrowsJsonException(Type enumeration)
    {
        Action read = () => JsonSerializer.Deserialize("1", enumeration);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Serialize_Severity_IsAWord() => JsonSerializer.Serialize(DiagnosticSeverity.Warning).Should().Be("\"warning\"");
}

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel.Tests.Json;

public class CodecRegistryTests
{
    /// <summary>The types whose converter uses the registry; enumerations that are not vocabularies have a converter of their own.</summary>
    public static TheoryData<Type> Types =>
        [.. typeof(Claim).Assembly.GetExportedTypes().Where(type => !type.IsGenericType && HasRegisteredConverter(type))
            .Select(type => type.IsEnum ? typeof(Term<>).MakeGenericType(type) : type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Converter_TypeWithConverterAttribute_ExistsForValueAndList(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type list = typeof(ValueList<>).MakeGenericType(type);

        Activator.CreateInstance(typeof(ModelJsonConverter<>).MakeGenericType(type)).Should().BeAssignableTo<JsonConverter>();
        new ValueListConverterFactory().CreateConverter(list, JsonSerializerOptions.Default).Should().BeAssignableTo<JsonConverter>();
    }

    [Fact]
    public void Serialize_ListOfStrings_IsAnArray() => JsonSerializer.Serialize<ValueList<string>>(["a"]).Should().Be("""["a"]""");

    [Fact]
    public void Converter_OtherType_ThrowsNotSupportedException()
    {
        Action one = () => _ = new ModelJsonConverter<Version>();

        one.Should().Throw<NotSupportedException>().WithMessage("Version is not a type of ClaimModel.");
    }

    [Fact]
    public void CreateConverter_TermOfOtherEnumeration_ThrowsNotSupportedException()
    {
        Action term = () => new TermConverterFactory().CreateConverter(typeof(Term<DayOfWeek>), JsonSerializerOptions.Default);

        term.Should().Throw<NotSupportedException>().WithMessage("ClaimModel.Term`1[System.DayOfWeek] is not a term of an enumeration of ClaimModel.");
    }

    [Fact]
    public void CanConvert_OtherThanValueList_IsFalse()
    {
        var factory = new ValueListConverterFactory();

        factory.CanConvert(typeof(ValueList<Claim>)).Should().BeTrue();
        factory.CanConvert(typeof(List<Claim>)).Should().BeFalse();
        factory.CanConvert(typeof(Claim)).Should().BeFalse();
        factory.Invoking(made => made.CanConvert(null!)).Should().Throw<ArgumentNullException>(); // what is tested
    }

    private static bool HasRegisteredConverter(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
        && (converter.GetGenericTypeDefinition() == typeof(ModelJsonConverter<>) || converter.GetGenericTypeDefinition() == typeof(TermEnumConverter<>));
}

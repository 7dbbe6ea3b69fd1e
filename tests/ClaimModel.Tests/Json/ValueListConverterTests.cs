using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel.Tests.Json;

/// <summary>Lists of types that are not ClaimModel's.</summary>
public partial class ValueListConverterTests
{
    private static readonly ValueList<Version> Versions = [new Version(1, 2), new Version(3, 4)];

    [Fact]
    public void SerializeAndDeserialize_ListOfAnyType_GiveTheSame()
    {
        JsonSerializer.Serialize(Versions).Should().Be("""["1.2","3.4"]""");
        JsonSerializer.Deserialize<ValueList<Version>>("""["1.2","3.4"]""").Should().Equal(Versions);
        JsonSerializer.Deserialize<ValueList<int>>("[1,2]").Should().Equal(1, 2);
        JsonSerializer.Deserialize<ValueList<ValueList<int>>>("[[1],[]]").Should().Equal([1], []);
        JsonSerializer.Deserialize<ValueList<Named>>(JsonSerializer.Serialize<ValueList<Named>>([new("a")])).Should().Equal(new Named("a"));
        JsonSerializer.Serialize(new ValueList<object>[] { ["a", 1, new Actor { Id = "a", Name = "A" }] }).Should().Be("""[["a",1,{"id":"a","name":"A"}]]""");
    }

    [Fact]
    public void SerializeAndDeserialize_SourceGeneratedContext_UseTheRegisteredConverter()
    {
        JsonSerializer.Serialize(new Release(Versions), ReleaseContext.Default.Release).Should().Be("""{"Versions":["1.2","3.4"]}""");
        JsonSerializer.Deserialize("""{"Versions":["1.2"]}""", ReleaseContext.Default.Release)!.Versions.Should().Equal(new Version(1, 2));
        ReleaseContext.Default.Options.GetConverter(typeof(ValueList<Version>)).Should().BeOfType<ValueListConverter<Version>>();
    }

    [Fact]
    public void CreateConverter_OtherTypeWithoutDynamicCode_ThrowsNotSupportedException()
    {
        Action create = () => ValueListConverterFactory.CreateConverter(typeof(ValueList<Version>), isDynamicCodeSupported: false);

        create.Should().Throw<NotSupportedException>().WithMessage(
            "The JSON converter of ValueList<Version> cannot be created at run time, because the application is published with Native AOT. Add a ValueListConverter<Version> to the converters of the JsonSerializerOptions or of the source-generated context.");
        ValueListConverterFactory.CreateConverter(typeof(ValueList<Claim>), isDynamicCodeSupported: false).Should().BeOfType<ModelJsonConverter<ValueList<Claim>>>();
    }

    [Theory]
    [InlineData("{}", "Found an object, where a list is required.")]
    [InlineData("null", "Found null, where a list is required.")]
    [InlineData("""["1.2",null]""", "Found null for an element of a list; omit the element.")]
    [InlineData("""["1.2","x"]""", "The element at index 1 of the list cannot be converted to Version.")]
    [InlineData("""["1.2" """, "*")]
    public void Deserialize_InvalidList_ThrowsJsonException(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Version>>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Deserialize_InvalidItem_HasThePathOfTheList()
    {
        Action read = () => JsonSerializer.Deserialize<Release>("{\n\"Versions\":[\"1.2\",\"x\"]}");

        JsonException thrown = read.Should().Throw<JsonException>().Which;

        (thrown.Path, thrown.LineNumber).Should().Be(("$.Versions", 1));
        thrown.InnerException.Should().BeOfType<JsonException>();
    }

    public sealed record Named(string Name);

    public sealed record Release(ValueList<Version> Versions);

    [JsonSourceGenerationOptions(Converters = [typeof(ValueListConverter<Version>)])]
    [JsonSerializable(typeof(Release))]
    [JsonSerializable(typeof(Version))]
    private sealed partial class ReleaseContext : JsonSerializerContext;
}

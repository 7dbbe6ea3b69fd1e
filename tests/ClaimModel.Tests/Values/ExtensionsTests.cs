using System.Collections;
using System.Text.Json;

namespace ClaimModel.Tests.Values;

public class ExtensionsTests
{
    [Fact]
    public void With_Values_PreservesOrder()
    {
        Extensions extensions = Extensions.Empty.With("x-b", "1.50").With("x-a", " { \"b\" : [ 1E400 , null ] , \"a\" : \"\\u0041\" } ").With("x-b", "2");

        extensions.Select(member => member.Name).Should().Equal("x-b", "x-a");
        extensions["x-b"]!.Json.Should().Be("2");
        extensions["x-a"]!.Json.Should().Be("""{"b":[1E400,null],"a":"A"}""");
        extensions["x-c"].Should().BeNull();
        extensions.ToString().Should().Be("""{"x-b":2,"x-a":{"b":[1E400,null],"a":"A"}}""");
        ((IEnumerable)extensions).Cast<ExtensionMember>().Should().HaveCount(2);
    }

    [Fact]
    public void With_Element_PreservesDigits()
    {
        using JsonDocument document = JsonDocument.Parse("""{"a":[1.50, "é\u0000"]}""");

        Extensions extensions = Extensions.Empty.With("x-a", document.RootElement.GetProperty("a"));

        extensions["x-a"]!.Json.Should().Be("""[1.50,"é\u0000"]""");
        extensions["x-a"]!.ToJsonElement()[0].GetRawText().Should().Be("1.50");
        extensions["x-a"]!.ToJsonElement()[1].GetString().Should().Be("é\0");
    }

    [Fact]
    public void Equality_SameTextsInTheSameOrder_IsEquality()
    {
        Extensions one = Extensions.Empty.With("x-a", "[1, \"\\u0041\"]").With("x-b", "{}"), same = Extensions.Empty.With("x-a", "[1,\"A\"]").With("x-b", "{ }");

        (one == same && one.Equals((object)same)).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != Extensions.Empty.With("x-b", "{}").With("x-a", "[1,\"A\"]")).Should().BeTrue();
        (one != Extensions.Empty.With("x-a", "[1.0,\"A\"]").With("x-b", "{}")).Should().BeTrue();
        (one != Extensions.Empty.With("X-a", "[1,\"A\"]").With("x-b", "{}")).Should().BeTrue();
    }

    [Fact]
    public void Default_Extensions_AreEmpty()
    {
        (default(Extensions) == Extensions.Empty).Should().BeTrue();
        (Extensions.Empty.Count, Extensions.Empty.IsEmpty).Should().Be((0, true));
        Extensions.Empty.ToString().Should().Be("{}");
        default(Extensions).Should().BeEmpty();
    }

    [Fact]
    public void SerializeAndDeserialize_Extensions_GiveTheSame()
    {
        Extensions extensions = Extensions.Empty.With("x-a", "1.50").With("actors", """{"b":[1E400,null]}""");

        JsonSerializer.Serialize(extensions).Should().Be("""{"x-a":1.50,"actors":{"b":[1E400,null]}}""");
        JsonSerializer.Deserialize<Extensions>(JsonSerializer.Serialize(extensions)).Should().Equal(extensions);
        JsonSerializer.Deserialize<Extensions>("{}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("[]", "CM0009: Found a list, where an object (extensions) is required.")]
    [InlineData("null", "CM0008: Found null for a value that is required; write a value.")]
    [InlineData("""{"x-a":1,"x-a":2}""", "/x-a: CM0006: The member \"x-a\" appears twice in this object; only the first is read. Delete one of them.")]
    public void Deserialize_InvalidExtensions_ThrowsJsonException(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Extensions>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nope")]
    [InlineData("1 2")]
    [InlineData("1,")]
    [InlineData("[1,]")]
    [InlineData("{\"a\"}")]
    [InlineData("1 // one")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("\"a")]
    public void With_InvalidJson_ThrowsJsonException(string json) =>
        FluentActions.Invoking(() => Extensions.Empty.With("x-a", json)).Should().Throw<JsonException>();

    [Fact]
    public void With_UnpairedSurrogate_ThrowsJsonException() =>
        FluentActions.Invoking(() => Extensions.Empty.With("x-a", "\"\ud800\"")).Should().Throw<JsonException>();

    [Fact]
    public void With_Null_Throws()
    {
        FluentActions.Invoking(() => Extensions.Empty.With(null!, "1")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Extensions.Empty.With("x-a", (string)null!)).Should().Throw<ArgumentNullException>();
    }
}

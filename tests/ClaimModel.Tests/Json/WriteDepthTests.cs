using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of the maximum depth of unknown members, including the record that contains them.</summary>
public class WriteDepthTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("\"[[\"", 1)]
    [InlineData("[]", 2)]
    [InlineData("{}", 2)]
    [InlineData("[[]]", 3)]
    [InlineData("{\"a\":{}}", 3)]
    [InlineData("[{\"a\":1},{\"a\":[]},[]]", 4)]
    [InlineData("[[],[],[],[[1]]]", 4)]
    public void Write_UnknownMember_RequiresItsDepth(string value, int levels)
    {
        foreach (JavaScriptEncoder? encoder in new[] { null, ClaimJsonEncoder.Instance })
        {
            foreach (bool indented in new[] { false, true })
            {
                var options = new JsonWriterOptions { Encoder = encoder, Indented = indented, MaxDepth = levels };

                Written(value, options).Should().Be("""{"id":"a","name":"A","x-a":""" + value + "}");
            }
        }
    }

    [Theory]
    [InlineData("[]", 1)]
    [InlineData("{}", 1)]
    [InlineData("[[]]", 2)]
    [InlineData("{\"a\":{}}", 2)]
    [InlineData("[[],[],[],[[1]]]", 3)]
    public void Write_UnknownMemberDeeperThanMaxDepth_ThrowsJsonException(string value, int levels)
    {
        foreach (JavaScriptEncoder? encoder in new[] { null, ClaimJsonEncoder.Instance })
        {
            foreach (bool indented in new[] { false, true })
            {
                var options = new JsonWriterOptions { Encoder = encoder, Indented = indented, MaxDepth = levels };

                FluentActions.Invoking(() => Written(value, options)).Should().Throw<JsonException>()
                    .WithMessage("The value of an unknown member is nested too deep.");
            }
        }
    }

    [Fact]
    public void Write_DefaultMaxDepth_WritesUnknownMemberOf64Levels() =>
        Written(Nested(64), default).Should().Be($$"""{"id":"a","name":"A","x-a":{{Nested(64)}}}""");

    [Fact]
    public void ToJson_UnknownMemberOf64Levels_ThrowsAndOf63DoesNot()
    {
        new ClaimDataset { Extensions = Extensions.Empty.With("x-a", Nested(63)) }.ToJson(new() { Indented = false })
            .Should().Be($$"""{"claimModel":"1.0","x-a":{{Nested(63)}}}""");
        FluentActions.Invoking(() => new ClaimDataset { Extensions = Extensions.Empty.With("x-a", Nested(64)) }.ToJson()).Should().Throw<JsonException>()
            .WithMessage("The value of an unknown member is nested too deep.");
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    /// <summary>Returns the JSON of an actor with an unknown member, without white space.</summary>
    private static string Written(string value, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            JsonSerializer.Serialize(writer, new Actor { Id = "a", Name = "A", Extensions = Extensions.Empty.With("x-a", value) });
        }

        return string.Concat(Encoding.UTF8.GetString(stream.ToArray()).Where(letter => letter is not (' ' or '\n' or '\r'))).Replace("\\u0022", "\"", StringComparison.Ordinal);
    }
}

using System.Text.Json;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of values that cannot be written, or that require care to be read again.</summary>
public class WriteInvalidValuesTests
{
    [Fact]
    public void With_DuplicateMember_ThrowsJsonException() =>
        FluentActions.Invoking(() => Extensions.Empty.With("x-a", """{"a":1,"a":2}""")).Should().Throw<JsonException>();

    [Fact]
    public void Write_ExtensionNameWithUnpairedSurrogate_ThrowsJsonException() =>
        FluentActions.Invoking(() => new ClaimDataset { Extensions = Extensions.Empty.With("x-\ud800", "1") }.ToUtf8()).Should().Throw<JsonException>();

    [Fact]
    public void Serialize_DictionaryKeyWithUnpairedSurrogate_ThrowsJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<ActorId, int> { ["\ud800"] = 1 })).Should().Throw<JsonException>();

    [Fact]
    public void Write_DeepExtension_ThrowsOrCanBeRead() => FluentActions.Invoking(() =>
            ClaimDataset.Read(new ClaimDataset { Extensions = Extensions.Empty.With("x-a", new string('[', 64) + new string(']', 64)) }.ToUtf8()).GetDatasetOrThrow())
        .Should().NotThrow<InvalidDatasetException>();

    [Fact]
    public void ToJson_IndentedArrayOfUnknownMember_HasOneElementPerLine() =>
        new ClaimDataset { Extensions = Extensions.Empty.With("x-a", "[1.50,true,\"s\"]") }.ToJson().Should().Be(
            "{\n  \"claimModel\": \"1.0\",\n  \"x-a\": [\n    1.50,\n    true,\n    \"s\"\n  ]\n}\n");

    [Fact]
    public void Serialize_UnknownMember_UsesTheEncoderOfTheOptions() =>
        JsonSerializer.Serialize(new Claim { Id = "c", Text = "<b>", Extensions = Extensions.Empty.With("x-a", "\"<b>\"") })
            .Should().Be("""{"id":"c","text":"\u003Cb\u003E","x-a":"\u003Cb\u003E"}""");

    [Fact]
    public void Serialize_DeepUnknownMemberWithHigherMaxDepth_DoesNotThrow()
    {
        var options = new JsonSerializerOptions { MaxDepth = 200, WriteIndented = true };
        Actor actor = JsonSerializer.Deserialize<Actor>($$"""{"id":"a","name":"A","x-a":{{new string('[', 100)}}{{new string(']', 100)}}}""", options)!;

        FluentActions.Invoking(() => JsonSerializer.Serialize(actor, options)).Should().NotThrow();
    }

    [Fact]
    public void Add_Null_ThrowsArgumentException() => FluentActions.Invoking(() => default(ValueList<string>).Add(null!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Id_ContradictionWithDefaultClaimId_DoesNotThrow() => FluentActions.Invoking(() =>
        new Contradiction { Claims = [default], Strength = ContradictionStrength.Tension }.Id).Should().NotThrow();

    [Fact]
    public void Serialize_ValueListOfAnyModelType_IsAnArray()
    {
        JsonSerializer.Serialize(ValueList.Create<Number>(1)).Should().Be("[1]");
        JsonSerializer.Serialize(ValueList.Create<PartialDate>("2017")).Should().Be("""["2017"]""");
    }
}

using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Records in lists of records of any type, and in lists of objects.</summary>
public class AnyRecordTests
{
    [Fact]
    public void Serialize_ListOfRecords_WritesEachAsItsOwnType()
    {
        List<ExtensibleRecord> records = [new Actor { Id = "a", Name = "Ann" }, new Quote { Exact = "yes", Extensions = Extensions.Empty.With("x-a", "1") }];

        JsonSerializer.Serialize(records).Should().Be("""[{"type":"actor","id":"a","name":"Ann"},{"type":"quote","exact":"yes","x-a":1}]""");
        JsonSerializer.Serialize<ValueList<ExtensibleRecord>>([.. records]).Should().Be(JsonSerializer.Serialize(records));
        JsonSerializer.Serialize<List<object>>([records[0], "a"]).Should().Be("""[{"id":"a","name":"Ann"},"a"]""");
        JsonSerializer.Serialize<ExtensibleRecord>(new ClaimDataset()).Should().Be("""{"type":"dataset","claimModel":"1.0"}""");
    }

    [Fact]
    public void Deserialize_ListOfRecords_GivesRecordsOfTheirTypes()
    {
        JsonSerializer.Deserialize<List<ExtensibleRecord>>(JsonSerializer.Serialize(Samples.All)).Should().Equal(Samples.All);
        JsonSerializer.Deserialize<ValueList<ExtensibleRecord>>(JsonSerializer.Serialize(Samples.All)).Should().Equal(Samples.All);
        JsonSerializer.Deserialize<ExtensibleRecord>("""{"id":"a","type":"actor","name":"Ann"}""").Should().Be(new Actor { Id = "a", Name = "Ann" });
    }

    [Theory]
    [InlineData("""{"id":"a","name":"Ann"}""", "CM0007: The record has no \"type\"; add one, such as \"type\": \"claim\", or deserialize a type of record, such as Claim, instead of ExtensibleRecord.")]
    [InlineData("""{"type":"actr","id":"a"}""", "/type: CM0011: \"actr\" is not a type of record. Did you mean \"actor\"?")]
    [InlineData("""{"type":7}""", "/type: CM0009: Found the number 7, where the type of a record (a string) is required.")]
    [InlineData("""{"type":"\ud800"}""", "/type: CM0004: The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.")]
    [InlineData("""{"\ud800":1,"type":"actor","id":"a","name":"A"}""", "/\\ud800: CM0004: The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.")]
    [InlineData("""{"type":"actor","id":"a","name":"A","\ud800":1}""", "/\\ud800: CM0004: The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.")]
    [InlineData("""{"type":"actor","id":"a"}""", "CM0007: The actor has no \"name\", which is required.")]
    [InlineData("""{"type":"actor","type":"actor","id":"a","name":"A"}""", "/type: CM0006: The member \"type\" appears twice in this object; only the first is read. Delete one of them.")]
    [InlineData("7", "CM0009: Found the number 7, where a record (an object) is required.")]
    public void Deserialize_InvalidRecord_ThrowsJsonException(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ExtensibleRecord>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Serialize_ExtensionNamedType_ThrowsJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize<ExtensibleRecord>(new Quote { Exact = "yes", Extensions = Extensions.Empty.With("type", "1") }))
            .Should().Throw<JsonException>().WithMessage("The quote has the extension \"type\", which states the type of the record; rename it.");
}

using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>The source-generated serializer of plain records.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainDocument))]
[JsonSerializable(typeof(PlainDataset))]
[JsonSerializable(typeof(PlainActor))]
[JsonSerializable(typeof(PlainTopic))]
[JsonSerializable(typeof(PlainSource))]
[JsonSerializable(typeof(PlainPredicate))]
[JsonSerializable(typeof(PlainClaim))]
internal sealed partial class PlainContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace ClaimModel.Cli.Views;

/// <summary>The JSON of views, by type. Source-generated, because Native AOT does not support serialization by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ContradictionsJson))]
[JsonSerializable(typeof(DatasetComparison))]
[JsonSerializable(typeof(DatasetJson))]
[JsonSerializable(typeof(IEnumerable<TimelineEntryJson>))]
[JsonSerializable(typeof(DuplicatesJson))]
internal sealed partial class ViewJsonContext : JsonSerializerContext;

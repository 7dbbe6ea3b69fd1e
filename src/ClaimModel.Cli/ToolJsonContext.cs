using System.Text.Json.Serialization;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli;

/// <summary>The JSON that the tool prints, by type. Source-generated, because Native AOT does not support serialization by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IEnumerable<ProblemJson>))]
[JsonSerializable(typeof(IEnumerable<RuleJson>))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(ContradictionsJson))]
[JsonSerializable(typeof(IEnumerable<TimelineEntryJson>))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;

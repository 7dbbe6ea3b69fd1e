using System.Text.Json.Serialization;

namespace ClaimModel.Cli.Reports;

/// <summary>The JSON of reports, by type. Source-generated, because Native AOT does not support serialization by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IEnumerable<ProblemJson>))]
[JsonSerializable(typeof(ImportReportJson))]
[JsonSerializable(typeof(IEnumerable<RuleJson>))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace ClaimModel.JsonLines;

[JsonConverter(typeof(ResultJsonConverter<JsonLinesProgress>))]
public readonly partial record struct JsonLinesProgress;

[JsonConverter(typeof(ResultJsonConverter<JsonLinesRecord>))]
public sealed partial record JsonLinesRecord;

[JsonConverter(typeof(ResultJsonConverter<MergeConflict>))]
public sealed partial record MergeConflict;

[JsonConverter(typeof(ResultJsonConverter<MergeDecision>))]
public sealed partial record MergeDecision;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial record MergeInput;

[JsonConverter(typeof(ResultJsonConverter<MergeOptions>))]
public sealed partial record MergeOptions;

[JsonConverter(typeof(ResultJsonConverter<MergeReport>))]
public sealed partial record MergeReport;

[JsonConverter(typeof(ResultJsonConverter<RecordCounts>))]
public readonly partial record struct RecordCounts;

[JsonConverter(typeof(ResultJsonConverter<RecordLocation>))]
public sealed partial record RecordLocation;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial record StreamingOptions;

[JsonConverter(typeof(ResultJsonConverter<StreamingReport>))]
public sealed partial record StreamingReport;

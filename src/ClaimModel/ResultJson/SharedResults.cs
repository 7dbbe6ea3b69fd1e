using System.Text.Json.Serialization;

namespace ClaimModel;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class ClaimDatasetBuilder;

[JsonConverter(typeof(ResultJsonConverter<DatasetComparison>))]
public sealed partial record DatasetComparison;

[JsonConverter(typeof(ResultJsonConverter<Diagnostic>))]
public sealed partial record Diagnostic;

[JsonConverter(typeof(ResultJsonConverter<DiagnosticLocation>))]
public sealed partial record DiagnosticLocation;

[JsonConverter(typeof(ResultJsonConverter<ExtensionMember>))]
public sealed partial record ExtensionMember;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class InvalidDatasetException;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class InvalidJsonException;

[JsonConverter(typeof(ResultJsonConverter<LanguageText>))]
public readonly partial record struct LanguageText;

[JsonConverter(typeof(ResultJsonConverter<MemberDifference>))]
public sealed partial record MemberDifference;

[JsonConverter(typeof(ResultJsonConverter<Qualifier>))]
public readonly partial record struct Qualifier;

[JsonConverter(typeof(ResultJsonConverter<RatedReview>))]
public sealed partial record RatedReview;

[JsonConverter(typeof(ResultJsonConverter<ReadResult>))]
public sealed partial class ReadResult;

[JsonConverter(typeof(ResultJsonConverter<RecordDifference>))]
public sealed partial record RecordDifference;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class RecordReadResult<TRecord>;

[JsonConverter(typeof(ResultJsonConverter<ReviewDifference>))]
public sealed partial record ReviewDifference;

[JsonConverter(typeof(ResultJsonConverter<Rule>))]
public sealed partial record Rule;

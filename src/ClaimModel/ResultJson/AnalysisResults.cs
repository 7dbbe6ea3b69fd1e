using System.Text.Json.Serialization;

namespace ClaimModel.Analysis;

[JsonConverter(typeof(ResultJsonConverter<ConflictRule>))]
public sealed partial class ConflictRule;

[JsonConverter(typeof(ResultJsonConverter<FinderOptions>))]
public sealed partial record FinderOptions;

[JsonConverter(typeof(ResultJsonConverter<FinderResult>))]
public sealed partial class FinderResult;

[JsonConverter(typeof(ResultJsonConverter<FoundContradiction>))]
public sealed partial class FoundContradiction;

[JsonConverter(typeof(ResultJsonConverter<IncomparableClaims>))]
public sealed partial record IncomparableClaims;

[JsonConverter(typeof(ResultJsonConverter<NotFunctionalPredicate>))]
public sealed partial record NotFunctionalPredicate;

[JsonConverter(typeof(ResultJsonConverter<Issue>))]
public sealed partial record Issue;

[JsonConverter(typeof(ResultJsonConverter<Position>))]
public sealed partial record Position;

[JsonConverter(typeof(ResultJsonConverter<TimelineEntry>))]
public sealed partial record TimelineEntry;

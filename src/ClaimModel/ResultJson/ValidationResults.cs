using System.Text.Json.Serialization;

namespace ClaimModel.Validation;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class ActorValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class ClaimDatasetValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class ClaimValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class ContradictionValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public abstract partial class RecordRule;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class RecordRule<TRecord>;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public abstract partial class RecordValidator<TRecord>;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class RuleContext;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class RuleSet;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class SourceValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial class TopicValidator;

[JsonConverter(typeof(UnsupportedJsonConverter))]
public sealed partial record ValidationOptions;

[JsonConverter(typeof(ResultJsonConverter<ValidationReport>))]
public sealed partial class ValidationReport;

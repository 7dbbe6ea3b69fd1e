using System.Text.Json.Serialization;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<ActorId>))]
public readonly partial record struct ActorId;

[JsonConverter(typeof(ModelJsonConverter<ActorKind>))]
public readonly partial record struct ActorKind;

[JsonConverter(typeof(ModelJsonConverter<Anonymity>))]
public readonly partial record struct Anonymity;

[JsonConverter(typeof(ModelJsonConverter<Certainty>))]
public readonly partial record struct Certainty;

[JsonConverter(typeof(ModelJsonConverter<ClaimId>))]
public readonly partial record struct ClaimId;

[JsonConverter(typeof(ModelJsonConverter<ClaimStatus>))]
public readonly partial record struct ClaimStatus;

[JsonConverter(typeof(ModelJsonConverter<Fidelity>))]
public readonly partial record struct Fidelity;

[JsonConverter(typeof(ModelJsonConverter<Modality>))]
public readonly partial record struct Modality;

[JsonConverter(typeof(ModelJsonConverter<Stance>))]
public readonly partial record struct Stance;

[JsonConverter(typeof(ModelJsonConverter<ApparentReason>))]
public readonly partial record struct ApparentReason;

[JsonConverter(typeof(ModelJsonConverter<ContradictionBasis>))]
public readonly partial record struct ContradictionBasis;

[JsonConverter(typeof(ModelJsonConverter<ContradictionId>))]
public readonly partial record struct ContradictionId;

[JsonConverter(typeof(ModelJsonConverter<ContradictionStatus>))]
public readonly partial record struct ContradictionStatus;

[JsonConverter(typeof(ModelJsonConverter<ContradictionStrength>))]
public readonly partial record struct ContradictionStrength;

[JsonConverter(typeof(ModelJsonConverter<DetectionMethod>))]
public readonly partial record struct DetectionMethod;

[JsonConverter(typeof(ModelJsonConverter<FormatVersion>))]
public readonly partial record struct FormatVersion;

[JsonConverter(typeof(ModelJsonConverter<SourceId>))]
public readonly partial record struct SourceId;

[JsonConverter(typeof(ModelJsonConverter<SourceKind>))]
public readonly partial record struct SourceKind;

[JsonConverter(typeof(ModelJsonConverter<TopicId>))]
public readonly partial record struct TopicId;

[JsonConverter(typeof(ModelJsonConverter<TopicKind>))]
public readonly partial record struct TopicKind;

[JsonConverter(typeof(ModelJsonConverter<DateInterval>))]
public sealed partial class DateInterval;

[JsonConverter(typeof(ModelJsonConverter<LanguageMap>))]
public readonly partial struct LanguageMap;

[JsonConverter(typeof(ModelJsonConverter<LanguageTag>))]
public sealed partial class LanguageTag;

[JsonConverter(typeof(ModelJsonConverter<Number>))]
public readonly partial struct Number;

[JsonConverter(typeof(ModelJsonConverter<PartialDate>))]
public sealed partial class PartialDate;

[JsonConverter(typeof(ValueListConverterFactory))]
public readonly partial struct ValueList<T>;

using System.Text.Json.Serialization;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<ActorId>))]
public readonly partial record struct ActorId;

[JsonConverter(typeof(ModelJsonConverter<ClaimId>))]
public readonly partial record struct ClaimId;

[JsonConverter(typeof(ModelJsonConverter<ContradictionId>))]
public readonly partial record struct ContradictionId;

[JsonConverter(typeof(ModelJsonConverter<FormatVersion>))]
public readonly partial record struct FormatVersion;

[JsonConverter(typeof(ModelJsonConverter<SourceId>))]
public readonly partial record struct SourceId;

[JsonConverter(typeof(ModelJsonConverter<TopicId>))]
public readonly partial record struct TopicId;

[JsonConverter(typeof(ModelJsonConverter<ExtensibleRecord>))]
public abstract partial record ExtensibleRecord;

[JsonConverter(typeof(ModelJsonConverter<Extensions>))]
public readonly partial struct Extensions;

[JsonConverter(typeof(ModelJsonConverter<CalendarDay>))]
public readonly partial record struct CalendarDay;

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

[JsonConverter(typeof(ModelJsonConverter<Qualifiers>))]
public readonly partial struct Qualifiers;

[JsonConverter(typeof(TermConverterFactory))]
public readonly partial struct Term<TEnum>;

[JsonConverter(typeof(ValueListConverterFactory))]
public readonly partial struct ValueList<T>;

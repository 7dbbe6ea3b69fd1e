namespace ClaimModel.Json;

/// <summary>The codecs by name, so that a record states its members briefly.</summary>
internal static class Codec
{
    public static readonly TextCodec Text = new(TextKind.Line);
    public static readonly TextCodec Prose = new(TextKind.Prose);
    public static readonly TextCodec Url = new(TextKind.Url);
    public static readonly ListCodec<string> Texts = new(Text);
    public static readonly BooleanCodec Boolean = new();
    public static readonly OptionalCodec<Number> Number = new(new NumberCodec());
    public static readonly FormatVersionCodec FormatVersion = new();
    public static readonly LanguageMapCodec LanguageMap = new(Text);
    public static readonly LanguageMapCodec ProseMap = new(Prose);

    public static readonly TextFormCodec<PartialDate> Date = new(
        JsonRules.DateForm,
        TextForms.Date,
        "a date that exists, such as 2017, 2017-04 or 2017-04-12",
        static context => context.Dates,
        PartialDate.TryParse);

    public static readonly TextFormCodec<DateInterval> Interval = new(
        JsonRules.IntervalForm,
        TextForms.Period,
        "a period, such as 2017, 2011-03/.. or 2011/2017",
        static context => context.Intervals,
        DateInterval.TryParse);

    public static readonly TextFormCodec<LanguageTag> Language = new(
        JsonRules.LanguageForm,
        TextForms.LanguageTag,
        "a language tag, such as en, ru or zh-Hant",
        static context => context.Languages,
        LanguageTag.TryParse);

    public static readonly IdCodec<ContradictionId> ContradictionId = new();
    public static readonly IdCodec<ClaimId> OwnClaimId = new();
    public static readonly IdCodec<ActorId> ActorId = new(static context => context.ActorIds);
    public static readonly OptionalCodec<ActorId> OptionalActorId = new(ActorId);
    public static readonly IdListCodec<ActorId> ActorIds = new(ActorId, static context => context.ActorIdLists);
    public static readonly IdCodec<TopicId> TopicId = new(static context => context.TopicIds);
    public static readonly OptionalCodec<TopicId> OptionalTopicId = new(TopicId);
    public static readonly IdListCodec<TopicId> TopicIds = new(TopicId, static context => context.TopicIdLists);
    public static readonly IdCodec<SourceId> SourceId = new(static context => context.SourceIds);
    public static readonly OptionalCodec<SourceId> OptionalSourceId = new(SourceId);
    public static readonly IdCodec<ClaimId> ClaimId = new(static context => context.ClaimIds);
    public static readonly OptionalCodec<ClaimId> OptionalClaimId = new(ClaimId);
    public static readonly IdListCodec<ClaimId> ClaimIds = new(ClaimId, static context => context.ClaimIdLists);

    public static readonly WordCodec<ActorKind> ActorKind = new();
    public static readonly WordCodec<Anonymity> Anonymity = new();
    public static readonly WordCodec<TopicKind> TopicKind = new();
    public static readonly WordCodec<SourceKind> SourceKind = new();
    public static readonly WordCodec<Modality> Modality = new();
    public static readonly WordCodec<Stance> Stance = new();
    public static readonly WordCodec<Certainty> Certainty = new();
    public static readonly WordCodec<ClaimStatus> ClaimStatus = new();
    public static readonly WordCodec<Fidelity> Fidelity = new();
    public static readonly WordCodec<ContradictionStrength> ContradictionStrength = new();
    public static readonly WordCodec<ContradictionStatus> ContradictionStatus = new();
    public static readonly WordCodec<DetectionMethod> DetectionMethod = new();
    public static readonly OptionalCodec<ContradictionBasis> ContradictionBasis = new(new WordCodec<ContradictionBasis>());
    public static readonly OptionalCodec<ApparentReason> ApparentReason = new(new WordCodec<ApparentReason>());

    /// <summary>The codec of a record, which the record states itself.</summary>
    public static RecordShape<TRecord> Record<TRecord>()
        where TRecord : ExtensibleRecord, IRecord<TRecord> => TRecord.Shape;

    /// <summary>The codec of a list of records.</summary>
    public static ListCodec<TRecord> Records<TRecord>()
        where TRecord : ExtensibleRecord, IRecord<TRecord> => new(TRecord.Shape);
}

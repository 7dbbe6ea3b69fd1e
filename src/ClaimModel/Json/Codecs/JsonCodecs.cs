using System.Text;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Values.Dates;

namespace ClaimModel.Json.Codecs;

/// <summary>The codecs of the types that members of records have.</summary>
internal static class JsonCodecs
{
    public static readonly TextCodec Text = new(TextRole.Line);
    public static readonly TextCodec Name = new(TextRole.Name);
    public static readonly TextCodec Prose = new(TextRole.Prose);
    public static readonly TextCodec Url = new(TextRole.Url);
    public static readonly ListCodec<string> Texts = new(Text);
    public static readonly ListCodec<string> Names = new(Name);
    public static readonly OneOrManyCodec TextOrTexts = new(Text);
    public static readonly BooleanCodec Boolean = new();
    public static readonly NumberCodec RequiredNumber = new();
    public static readonly OptionalCodec<Number> Number = new(RequiredNumber);
    public static readonly FormatVersionCodec FormatVersion = new();
    public static readonly LanguageMapCodec LanguageMap = new(Text);
    public static readonly LanguageMapCodec NameMap = new(Name);
    public static readonly LanguageMapCodec ProseMap = new(Prose);
    public static readonly QualifiersCodec Qualifiers = new(Text);

    public static readonly ParsedTextCodec<PartialDate> Date = new(
        JsonRules.DateFormat,
        TextSchemas.Date,
        "a date, such as 2017, 2017-04 or 2017-04-12",
        static context => context.Dates,
        PartialDate.TryParse,
        DateHints.ForDate);

    public static readonly ParsedTextCodec<DateInterval> Interval = new(
        JsonRules.IntervalFormat,
        TextSchemas.Period,
        "a period, such as 2017, 2011-03/.. or 2011/2017",
        static context => context.Intervals,
        DateInterval.TryParse,
        DateHints.ForInterval);

    public static readonly ParsedTextCodec<LanguageTag> Language = new(
        JsonRules.LanguageFormat,
        TextSchemas.LanguageTag,
        "a language tag, such as en, ru or zh-Hant",
        static context => context.Languages,
        LanguageTag.TryParse)
    {
        Role = TextRole.Language,
    };

    public static readonly ParsedTextCodec<CalendarDay> CalendarDay = new(
        JsonRules.DateFormat,
        TextSchemas.Day,
        "a day that exists, such as 2017-04-12",
        poolOf: null,
        static (ReadOnlySpan<byte> utf8, out CalendarDay day) => ClaimModel.CalendarDay.TryParse(Encoding.UTF8.GetString(utf8), out day));

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

    /// <summary>Returns the codec of the terms of a vocabulary.</summary>
    public static TermCodec<TEnum> Term<TEnum>()
        where TEnum : struct, Enum => TermCodec<TEnum>.Instance;

    /// <summary>Returns the codec of optional terms of a vocabulary.</summary>
    public static OptionalCodec<Term<TEnum>> OptionalTerm<TEnum>()
        where TEnum : struct, Enum => new(TermCodec<TEnum>.Instance);

    /// <summary>Returns the codec of a type of record, which the record itself declares.</summary>
    public static RecordCodec<TRecord> Record<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => TRecord.Codec;

    /// <summary>Returns the codec of a list of records.</summary>
    public static ListCodec<TRecord> Records<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => new(TRecord.Codec);
}

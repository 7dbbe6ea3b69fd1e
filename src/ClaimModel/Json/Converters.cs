namespace ClaimModel.Json;

/// <summary>Lets the serializer read and write records.</summary>
internal sealed class RecordConverter<TRecord>() : ModelConverter<TRecord>(TRecord.Shape)
    where TRecord : ExtensibleRecord, IRecord<TRecord>;

/// <summary>Lets the serializer read and write words of open vocabularies.</summary>
internal sealed class WordConverter<TWord>() : ModelConverter<TWord>(new WordCodec<TWord>())
    where TWord : struct, IVocabulary<TWord>;

/// <summary>Lets the serializer read and write numbers.</summary>
internal sealed class NumberConverter() : ModelConverter<Number>(new NumberCodec());

/// <summary>Lets the serializer read and write language maps.</summary>
internal sealed class LanguageMapConverter() : ModelConverter<LanguageMap>(Codec.LanguageMap);

/// <summary>Lets the serializer read and write versions of the format.</summary>
internal sealed class FormatVersionConverter() : ModelConverter<FormatVersion>(Codec.FormatVersion);

/// <summary>Lets the serializer read and write dates.</summary>
internal sealed class PartialDateConverter() : ModelConverter<PartialDate>(Codec.Date);

/// <summary>Lets the serializer read and write periods.</summary>
internal sealed class DateIntervalConverter() : ModelConverter<DateInterval>(Codec.Interval);

/// <summary>Lets the serializer read and write language tags.</summary>
internal sealed class LanguageTagConverter() : ModelConverter<LanguageTag>(Codec.Language);

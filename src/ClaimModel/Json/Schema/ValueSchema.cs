namespace ClaimModel.Json.Schema;

/// <summary>What a codec reads, described so that a JSON Schema can be created from it. Immutable.</summary>
internal abstract record ValueSchema;

/// <summary>Texts.</summary>
/// <param name="Name">What texts of this form are called; empty where any text is of it.</param>
/// <param name="Description">The form in words.</param>
/// <param name="Pattern">A regular expression (ECMA-262) that finds every text of the form, and as few others as it can; empty for any.</param>
/// <param name="MaxLength">The most characters; null where there is no bound.</param>
internal sealed record TextSchema(string Name, string Description, string Pattern, int? MaxLength = null) : ValueSchema;

/// <summary>Words of an open vocabulary.</summary>
/// <param name="Vocabulary">The type that stands for them.</param>
/// <param name="Words">Those that are known.</param>
/// <param name="Default">The word that an absent member stands for; empty where there is none.</param>
internal sealed record TermSchema(Type Vocabulary, IReadOnlyList<string> Words, string Default) : ValueSchema;

/// <summary>Finite numbers.</summary>
internal sealed record NumberSchema : ValueSchema;

/// <summary>Truth values; an absent one is false.</summary>
internal sealed record BooleanSchema : ValueSchema;

/// <summary>Lists.</summary>
internal sealed record ListSchema(ValueSchema Items) : ValueSchema;

/// <summary>Objects with a text for each language.</summary>
internal sealed record LanguageMapSchema(ValueSchema Tags, ValueSchema Texts) : ValueSchema;

/// <summary>Objects with known members, and with others, which are kept.</summary>
/// <param name="Record">The type that stands for them.</param>
/// <param name="Name">What such an object is called.</param>
/// <param name="Members">The known members, in the order in which they are written.</param>
internal sealed record RecordSchema(Type Record, string Name, IReadOnlyList<MemberSchema> Members) : ValueSchema;

/// <summary>A known member of an object.</summary>
internal sealed record MemberSchema(string Name, bool IsRequired, ValueSchema Value);

namespace ClaimModel.Json.Schema;

/// <summary>What a codec reads, described so that a JSON Schema can be created from it. Immutable.</summary>
internal abstract record ValueSchema;

/// <summary>Texts.</summary>
/// <param name="Name">The name of the schema; empty for any text.</param>
/// <param name="Description">A description of the texts.</param>
/// <param name="Pattern">A regular expression (ECMA-262) that matches all valid texts, and as few others as possible; empty for any text.</param>
/// <param name="MaxLength">The maximum number of characters; null if there is none.</param>
internal sealed record TextSchema(string Name, string Description, string Pattern, int? MaxLength = null) : ValueSchema;

/// <summary>Words of an open vocabulary.</summary>
/// <param name="Vocabulary">The enumeration.</param>
/// <param name="Words">The known words.</param>
/// <param name="Default">The word that an absent member stands for; empty if the member is required.</param>
internal sealed record TermSchema(Type Vocabulary, IReadOnlyList<string> Words, string Default) : ValueSchema;

/// <summary>Finite numbers.</summary>
internal sealed record NumberSchema : ValueSchema;

/// <summary>Boolean values; an absent member is false.</summary>
internal sealed record BooleanSchema : ValueSchema;

/// <summary>Lists.</summary>
internal sealed record ListSchema(ValueSchema Items) : ValueSchema;

/// <summary>Objects with a text for each language.</summary>
internal sealed record LanguageMapSchema(ValueSchema Tags, ValueSchema Texts) : ValueSchema;

/// <summary>Objects with known members, and possibly others, which are preserved.</summary>
/// <param name="Record">The CLR type.</param>
/// <param name="Name">The name of the type of object.</param>
/// <param name="Members">The known members, in the order in which they are written.</param>
internal sealed record RecordSchema(Type Record, string Name, IReadOnlyList<MemberSchema> Members) : ValueSchema;

/// <summary>A known member of an object.</summary>
internal sealed record MemberSchema(string Name, bool IsRequired, ValueSchema Value);

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>What a member of a record contains, which determines how the text of a cell is converted.</summary>
internal enum MemberKind
{
    Text,
    Url,
    Date,
    Period,
    Language,
    Number,
    Boolean,
    Term,
    OwnId,
    Actor,
    Topic,
    Source,
    Claim,

    /// <summary>A text for each of several languages or other keys.</summary>
    KeyedTexts,

    /// <summary>Another record.</summary>
    Record,

    /// <summary>A custom member, whose name begins with <c>x-</c>.</summary>
    Custom,
}

namespace ClaimDesk.Forms;

/// <summary>Specifies how a member of a record is entered.</summary>
internal enum FieldKind
{
    /// <summary>The id of the record itself.</summary>
    Id,

    /// <summary>A text of one line.</summary>
    Text,

    /// <summary>A text of several lines.</summary>
    LongText,

    /// <summary>A word of a vocabulary, or another word.</summary>
    Word,

    /// <summary>A number, whose digits are kept as they are typed.</summary>
    Number,

    /// <summary>A date of the Extended Date/Time Format.</summary>
    Date,

    /// <summary>A date or a period between two dates.</summary>
    Period,

    /// <summary>A language tag (BCP 47).</summary>
    Language,

    /// <summary>A box that is checked or not.</summary>
    Boolean,

    /// <summary>The id of another record, or a text that may be one.</summary>
    Reference,

    /// <summary>An object with members of its own.</summary>
    Object,

    /// <summary>A list of items of one kind.</summary>
    List,

    /// <summary>Texts by key, such as a language.</summary>
    Map,
}

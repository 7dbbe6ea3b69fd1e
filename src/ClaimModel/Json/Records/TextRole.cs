namespace ClaimModel.Json.Records;

/// <summary>The role of a text, which decides what it may contain.</summary>
internal enum TextRole
{
    /// <summary>The name of an actor.</summary>
    Name,

    /// <summary>A label, title, word or other text of one line.</summary>
    Line,

    /// <summary>Sentences, possibly on several lines.</summary>
    Prose,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A well-formed language tag.</summary>
    Language,
}

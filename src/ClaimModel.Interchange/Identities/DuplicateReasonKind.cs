using System.Text.Json.Serialization;

namespace ClaimModel.Interchange;

/// <summary>The kind of a reason why two records may be the same.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DuplicateReasonKind>))]
public enum DuplicateReasonKind
{
    /// <summary>Both have the same identifier of the same scheme, such as <c>wikidata</c>.</summary>
    SameIdentifier,

    /// <summary>The names are equal, except for case, accents, punctuation and words such as <c>the</c>.</summary>
    SameName,

    /// <summary>The names have the same words in a different order: <c>Lavrov, Sergey</c>.</summary>
    WordOrder,

    /// <summary>The names are equal when they are written with Latin letters.</summary>
    Transliteration,

    /// <summary>The names are different spellings of the same sounds: <c>Yevgeny</c> and <c>Evgeni</c>.</summary>
    Spelling,

    /// <summary>One of the names has a title in addition: <c>President Trump</c>.</summary>
    Title,

    /// <summary>One of the names contains the other: <c>Lavrov</c>, or <c>George W. Bush</c>.</summary>
    Containment,

    /// <summary>One of the names has an initial for a name: <c>J. Smith</c>.</summary>
    Initials,

    /// <summary>One of the names consists of the initial letters of the other: <c>WHO</c>.</summary>
    Acronym,

    /// <summary>The names differ in one or two letters: <c>Rex Tilerson</c>.</summary>
    Typo,

    /// <summary>The URLs are addresses of the same page.</summary>
    SameAddress,

    /// <summary>The texts are equal, except for case and punctuation.</summary>
    SameText,
}

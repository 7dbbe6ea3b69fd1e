using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Why claims that look contradictory are not.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here. There is no default word.</remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ApparentReason>))]
public enum ApparentReason
{
    /// <summary>No word: the value of a variable that was never set. It cannot be written.</summary>
    Unspecified,

    /// <summary>The claims are about different times.</summary>
    DifferentTime,

    /// <summary>One claim is about something wider than the other.</summary>
    DifferentScope,

    /// <summary>The claims are about different things that share a name.</summary>
    DifferentReferent,

    /// <summary>The claims use a word in different senses.</summary>
    DifferentDefinition,

    /// <summary>One claim has replaced the other.</summary>
    Superseded,

    /// <summary>One of the claims was not made in these words.</summary>
    Misquote,

    /// <summary>The difference comes from a translation.</summary>
    Translation,
}

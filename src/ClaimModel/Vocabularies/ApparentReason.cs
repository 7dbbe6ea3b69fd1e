using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Specifies why claims that appear to contradict each other do not.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>differentTime</c>. There is no default value.
/// </remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ApparentReason>))]
public enum ApparentReason
{
    /// <summary>Not specified: the value of an uninitialized variable. It is not valid in a dataset, and cannot be written.</summary>
    Unspecified,

    /// <summary>The claims are about different times.</summary>
    DifferentTime,

    /// <summary>One claim is more general than the other, such as a claim about a country and one about a city.</summary>
    DifferentScope,

    /// <summary>The claims are about different things that have the same name.</summary>
    DifferentReferent,

    /// <summary>The claims use a word in different senses.</summary>
    DifferentDefinition,

    /// <summary>One of the claims has been superseded.</summary>
    Superseded,

    /// <summary>One of the claims is misquoted.</summary>
    Misquote,

    /// <summary>The difference arises from a translation.</summary>
    Translation,
}

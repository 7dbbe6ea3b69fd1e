using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Specifies what a contradiction is based on.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>worldKnowledge</c>. There is no default value.
/// The values other than <see cref="Temporal"/>, <see cref="Attribution"/> and <see cref="PromiseVsOutcome"/> follow the typology of de Marneffe, Rafferty and Manning (2008).
/// </remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ContradictionBasis>))]
public enum ContradictionBasis
{
    /// <summary>Not specified: the value of an uninitialized variable. It is not valid in a dataset, and cannot be written.</summary>
    Unspecified,

    /// <summary>One claim denies what the other asserts.</summary>
    Negation,

    /// <summary>The claims use antonyms: words of opposite meaning, such as "rose" and "fell".</summary>
    Antonym,

    /// <summary>The claims state numbers that cannot both be right.</summary>
    Numeric,

    /// <summary>One claim presupposes what the other denies or questions.</summary>
    Factive,

    /// <summary>The claims agree on the relation but not on what is related, such as who attacked whom.</summary>
    Structural,

    /// <summary>The claims use expressions that are incompatible in context, other than antonyms.</summary>
    Lexical,

    /// <summary>The claims are incompatible only because of general knowledge about the world.</summary>
    WorldKnowledge,

    /// <summary>The claims state dates, or an order of events, that cannot both be right.</summary>
    Temporal,

    /// <summary>The claims disagree about who said something.</summary>
    Attribution,

    /// <summary>One claim is a promise or prediction, and the other states an outcome that differs from it.</summary>
    PromiseVsOutcome,
}

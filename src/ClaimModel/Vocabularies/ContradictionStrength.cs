using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>Specifies how strongly claims exclude each other.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>contradictory</c>. There is no default value.
/// The first two values are those of the square of opposition in traditional logic.
/// </remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ContradictionStrength>))]
public enum ContradictionStrength
{
    /// <summary>Not specified: the value of an uninitialized variable. It is not valid in a dataset, and cannot be written.</summary>
    Unspecified,

    /// <summary>The claims cannot both be true, and cannot both be false: "he was there" and "he was not there".</summary>
    Contradictory,

    /// <summary>The claims cannot both be true, but may both be false: "twelve died" and "fifteen died".</summary>
    Contrary,

    /// <summary>The claims are hard to reconcile, but may both be true.</summary>
    Tension,
}

using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>How strongly claims exclude each other (traditional logic; Argdown).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here. There is no default word.</remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ContradictionStrength>))]
public enum ContradictionStrength
{
    /// <summary>No word: the value of a variable that was never set. It cannot be written.</summary>
    Unspecified,

    /// <summary>The claims cannot both be true, and cannot both be false.</summary>
    Contradictory,

    /// <summary>The claims cannot both be true.</summary>
    Contrary,

    /// <summary>The claims are hard to reconcile.</summary>
    Tension,
}

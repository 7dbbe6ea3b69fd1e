using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the stance of a claim toward its proposition (support, deny and query in RumourEval).</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>denies</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>The claim asserts that the proposition is true. The default.</summary>
    Asserts,

    /// <summary>The claim asserts that the proposition is false.</summary>
    Denies,

    /// <summary>The claim questions the proposition without denying it.</summary>
    Questions,
}

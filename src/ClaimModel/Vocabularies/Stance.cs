using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>The stance that a claim takes toward its proposition (RumourEval: support, deny, query).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>The claimant says that the proposition is true. The default.</summary>
    Asserts,

    /// <summary>The claimant says that the proposition is false.</summary>
    Denies,

    /// <summary>The claimant questions the proposition without denying it.</summary>
    Questions,
}

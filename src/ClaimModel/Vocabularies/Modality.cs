using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>What kind of statement a claim makes: fact, value and policy are the claims of debate theory; predictions, promises and allegations are told apart from them.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<Modality>))]
public enum Modality
{
    /// <summary>The claim says what is or was the case. The default.</summary>
    Fact,

    /// <summary>The claim says what is good, bad, better or worse.</summary>
    Value,

    /// <summary>The claim says what should be done.</summary>
    Policy,

    /// <summary>The claim says what will be the case.</summary>
    Prediction,

    /// <summary>The claim says what the claimant will do.</summary>
    Promise,

    /// <summary>The claim says, without giving proof, that someone did wrong.</summary>
    Allegation,
}

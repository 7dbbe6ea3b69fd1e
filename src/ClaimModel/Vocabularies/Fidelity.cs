using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>How closely a quote renders what was said.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<Fidelity>))]
public enum Fidelity
{
    /// <summary>Not stated. The default.</summary>
    Unspecified,

    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>In other words.</summary>
    Paraphrase,

    /// <summary>In another language.</summary>
    Translation,

    /// <summary>Shortened.</summary>
    Summary,
}

using System.Text.Json.Serialization;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>What a contradiction rests on: the typology of de Marneffe, Rafferty and Manning (2008), and three kinds that only attributed claims have.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here. There is no default word.</remarks>
[TermRequired]
[JsonConverter(typeof(TermEnumConverter<ContradictionBasis>))]
public enum ContradictionBasis
{
    /// <summary>No word: the value of a variable that was never set. It cannot be written.</summary>
    Unspecified,

    /// <summary>One claim denies what the other asserts.</summary>
    Negation,

    /// <summary>The claims use words of opposite meaning.</summary>
    Antonym,

    /// <summary>The claims give numbers that cannot both be right.</summary>
    Numeric,

    /// <summary>One claim presupposes what the other denies or questions.</summary>
    Factive,

    /// <summary>The claims fill the same role in a statement differently, such as who did something to whom.</summary>
    Structural,

    /// <summary>The claims use expressions that are incompatible.</summary>
    Lexical,

    /// <summary>The claims are incompatible given what is known about the world.</summary>
    WorldKnowledge,

    /// <summary>The claims give dates, or an order of events, that cannot both be right.</summary>
    Temporal,

    /// <summary>The claims disagree about who said something.</summary>
    Attribution,

    /// <summary>A promise or prediction, and an outcome that differs from it.</summary>
    PromiseVsOutcome,
}

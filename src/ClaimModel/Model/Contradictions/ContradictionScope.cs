using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies who contradicts whom. If a contradiction has more than two claims, the closest relation between the claimants of any two of them counts.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ContradictionScope>))]
public enum ContradictionScope
{
    /// <summary>Sources contradict each other, because the claimant of at least one claim is unknown.</summary>
    CrossSource,

    /// <summary>Different actors contradict each other.</summary>
    CrossActor,

    /// <summary>Different actors that speak on behalf of the same actor contradict each other.</summary>
    SameSide,

    /// <summary>One actor contradicts itself: it is a claimant of both claims.</summary>
    SelfContradiction,
}

using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies who contradicts whom. If a contradiction has more than two claims, the closest relation between any two of them that exclude each other counts.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ContradictionScope>))]
public enum ContradictionScope
{
    /// <summary>Sources contradict each other, because the claimants of at least one of two claims are unknown.</summary>
    CrossSource,

    /// <summary>Different actors contradict each other.</summary>
    CrossActor,

    /// <summary>Different actors on one side contradict each other: both claims are made on behalf of the same actor, or one is made by the actor on whose behalf the other one is made.</summary>
    SameSide,

    /// <summary>One actor contradicts itself: it is a claimant of both claims.</summary>
    SelfContradiction,
}

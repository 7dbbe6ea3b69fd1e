namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>What the schemata of entities are in the model.</summary>
internal static class FollowTheMoneySchemata
{
    /// <summary>Returns the kind of the actor that entities with these schemata are; null if they are no actors but topics.</summary>
    /// <remarks>Statements on one entity can have schemata that are more or less specific, such as <c>LegalEntity</c> and <c>Company</c>.</remarks>
    public static ActorKind? KindOf(IReadOnlySet<string> schemata) =>
        schemata.Contains("Person") ? ActorKind.Person
        : schemata.Contains("PublicBody") ? ActorKind.Government
        : schemata.Contains("Organization") || schemata.Contains("Company") ? ActorKind.Organization
        : schemata.Contains("LegalEntity") ? ActorKind.Unknown
        : null;

    /// <summary>Determines whether entities with these schemata are events.</summary>
    public static bool AreEvents(IReadOnlySet<string> schemata) => schemata.Contains("Event") || schemata.Contains("Trip") || schemata.Contains("CourtCase");
}

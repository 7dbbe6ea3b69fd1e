namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Someone who makes a claim.</summary>
/// <param name="Actor">The claimant; or, of someone unknown, the actor on whose behalf the claim was made.</param>
/// <param name="IsUnknown">Whether it is known only on whose behalf the claim was made. The actor itself may never have said it.</param>
internal readonly record struct Speaker(ActorId Actor, bool IsUnknown)
{
    /// <summary>Returns who makes a claim; none if that is not known, or if the claim was found to be misattributed.</summary>
    public static ValueList<Speaker> Of(Claim claim) => claim switch
    {
        { Status.Known: ClaimStatus.Misattributed } => [],
        { Claimants.IsEmpty: false } => [.. Speakers.Of(claim).Select(static id => new Speaker(id, IsUnknown: false))],
        { OnBehalfOf: { } principal } => [new(principal, IsUnknown: true)],
        _ => [],
    };

    /// <summary>Returns the name: "Ann Lee", "Claimant unknown for The Government".</summary>
    public LocalText NameIn(ReportNames names) =>
        names.Of(Actor) is var name && IsUnknown ? new($"{Speakers.Unknown} for {name.Value}", name.Language) : name;
}

using ClaimDesk.Desk;

namespace ClaimDesk.Tests.Support;

/// <summary>A small dataset: two ministers who contradict each other.</summary>
internal static class Ministers
{
    public static readonly RecordKey LavrovKey = new("actor", "lavrov");

    public static readonly RecordKey ClaimKey = new("claim", "lavrov-1");

    public static Actor Lavrov => new() { Id = "lavrov", Name = "Sergey Lavrov", Kind = ActorKind.Person };

    public static Claim Denial => new() { Id = "lavrov-1", Text = "The allegations are nonsense.", Claimants = ["lavrov"], AssertedOn = "2017-04-12" };

    public static ClaimDataset Dataset => new()
    {
        Title = "Two ministers",
        Actors = [Lavrov, new() { Id = "tillerson", Name = "Rex Tillerson", Kind = ActorKind.Person }],
        Claims = [Denial, new() { Id = "tillerson-1", Text = "Russia interfered in the election.", Claimants = ["tillerson"], AssertedOn = "2017-04-12" }],
        Contradictions = [new() { Claims = ["lavrov-1", "tillerson-1"], Strength = ContradictionStrength.Contradictory }],
    };
}

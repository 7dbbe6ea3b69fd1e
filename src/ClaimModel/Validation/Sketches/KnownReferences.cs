using ClaimModel.Json.Sketches;

namespace ClaimModel.Validation.Sketches;

/// <summary>There is no violation if all ids in some members refer to records that are known.</summary>
/// <param name="members">The members, one bit each.</param>
internal sealed class KnownReferences(ulong members) : Clearance
{
    /// <summary>Gets the members, one bit each.</summary>
    public ulong Members => members;

    public override bool IsGivenByContent(in Sketch sketch, SketchLookup records) => (sketch.UnknownMembers & members) == 0;
}

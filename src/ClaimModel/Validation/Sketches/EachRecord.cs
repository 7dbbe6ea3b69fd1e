using ClaimModel.Json.Sketches;

namespace ClaimModel.Validation.Sketches;

/// <summary>There is no violation if a clearance is given for each record of a list.</summary>
internal sealed class EachRecord : Clearance
{
    private readonly int _member;
    private readonly Clearance _clearance;

    /// <summary>Initializes the clearance.</summary>
    /// <param name="member">The index of the list.</param>
    /// <param name="clearance">The clearance for each of its records.</param>
    public EachRecord(int member, Clearance clearance)
    {
        (_member, _clearance) = (member, clearance);
        Required = 1UL << member;
    }

    public override bool IsGivenByContent(in Sketch sketch, SketchLookup records)
    {
        if ((_clearance.Required & ~sketch.MembersIn(_member)) != 0)
        {
            return true;
        }

        var record = sketch.RecordOf(_member);
        for (var left = sketch.CountOf(_member); _clearance.IsGiven(record, records); record = record.Next())
        {
            if (--left == 0)
            {
                return true;
            }
        }

        return false;
    }
}

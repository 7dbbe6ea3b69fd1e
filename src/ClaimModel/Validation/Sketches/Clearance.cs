using ClaimModel.Json.Sketches;

namespace ClaimModel.Validation.Sketches;

/// <summary>
/// States when a rule certainly has no violation to report, as far as a <see cref="Sketch"/> of a record shows. Without such a statement, the record is
/// created and the check of the rule is called. Instances are immutable and thread-safe.
/// </summary>
/// <remarks>A clearance may always be false: the check decides then. <see cref="Clear{TRecord}"/> creates clearances.</remarks>
internal abstract class Clearance
{
    /// <summary>Gets the members without any of which there is no violation, one bit each.</summary>
    public ulong Required { get; protected init; }

    /// <summary>Gets the members with any of which there is no violation, one bit each.</summary>
    public ulong Sufficient { get; protected init; }

    /// <summary>Returns a clearance that is given if either one is.</summary>
    public static Clearance operator |(Clearance left, Clearance right) => new Either(left, right);

    /// <summary>Returns a clearance that is given if both are.</summary>
    public static Clearance operator &(Clearance left, Clearance right) => new Both(left, right);

    /// <summary>Determines whether there is certainly no violation.</summary>
    public bool IsGiven(in Sketch sketch, SketchLookup records) =>
        (Required & ~sketch.Members) != 0 || (Sufficient & sketch.Members) != 0 || IsGivenByContent(sketch, records);

    /// <summary>Determines whether there is certainly no violation in a record that has all <see cref="Required"/> members and no <see cref="Sufficient"/> one.</summary>
    public abstract bool IsGivenByContent(in Sketch sketch, SketchLookup records);

    private sealed class Either : Clearance
    {
        private readonly Clearance _left;
        private readonly Clearance _right;

        public Either(Clearance left, Clearance right)
        {
            (_left, _right) = (left, right);
            (Required, Sufficient) = (left.Required | right.Required, left.Sufficient | right.Sufficient);
        }

        public override bool IsGivenByContent(in Sketch sketch, SketchLookup records) => _left.IsGivenByContent(sketch, records) || _right.IsGivenByContent(sketch, records);
    }

    private sealed class Both : Clearance
    {
        private readonly Clearance _left;
        private readonly Clearance _right;

        public Both(Clearance left, Clearance right)
        {
            (_left, _right) = (left, right);
            (Required, Sufficient) = (left.Required & right.Required, left.Sufficient & right.Sufficient);
        }

        public override bool IsGivenByContent(in Sketch sketch, SketchLookup records) => _left.IsGiven(sketch, records) && _right.IsGiven(sketch, records);
    }
}

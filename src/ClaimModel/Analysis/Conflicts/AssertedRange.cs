namespace ClaimModel.Analysis.Conflicts;

/// <summary>The range of values that a claim asserts, as a rule sees it.</summary>
/// <param name="Group">The key of a group. Claims of different groups do not conflict.</param>
/// <param name="Values">The values that the claim allows.</param>
/// <param name="Certainty">How certain the claim is.</param>
internal readonly record struct AssertedRange(ulong Group, ValueRange Values, CertaintyLevel Certainty)
{
    /// <summary>Determines whether two claims conflict, regardless of time.</summary>
    public bool ConflictsWith(in AssertedRange other) =>
        Group == other.Group && CertaintyLevels.CanConflict(Certainty, other.Certainty) && Values.IsDisjointFrom(other.Values);
}

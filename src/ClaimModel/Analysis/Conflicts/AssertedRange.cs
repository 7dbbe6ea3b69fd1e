namespace ClaimModel.Analysis.Conflicts;

/// <summary>The range of values that a claim allows, as far as a rule considers it.</summary>
/// <param name="Group">A key; claims of different groups do not conflict.</param>
/// <param name="Values">The values that the claim allows.</param>
/// <param name="Certainty">How certain the claim is.</param>
internal readonly record struct AssertedRange(ulong Group, ValueRange Values, CertaintyLevel Certainty)
{
    /// <summary>Determines whether two claims conflict, aside from time.</summary>
    public bool ConflictsWith(in AssertedRange other) =>
        Group == other.Group && CertaintyLevels.CanConflict(Certainty, other.Certainty) && Values.IsDisjointFrom(other.Values);
}

namespace ClaimModel.Analysis.Conflicts;

/// <summary>How two claims conflict according to a rule.</summary>
/// <param name="Kind">The strength, or the reason why the conflict is only apparent.</param>
/// <param name="Limits">Why it is weaker than the rule.</param>
internal readonly record struct PairConflict(ConflictKind Kind, ConflictLimits Limits)
{
    public static PairConflict None => default;
}

/// <summary>Specifies how claims conflict, from the strongest conflict to the weakest; the order is that of the findings of the same claims.</summary>
internal enum ConflictKind : byte
{
    None,
    Contradictory,
    Contrary,
    Tension,
    Superseded,
    DifferentTime,
    DifferentScope,
}

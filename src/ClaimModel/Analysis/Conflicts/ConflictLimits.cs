namespace ClaimModel.Analysis.Conflicts;

/// <summary>Specifies why a conflict is weaker than its rule.</summary>
[Flags]
internal enum ConflictLimits : byte
{
    None = 0,

    /// <summary>A claim is made as probable or possible.</summary>
    Certainty = 1,

    /// <summary>An id is meant by alias.</summary>
    Alias = 2,

    /// <summary>A quantity or date is approximate.</summary>
    Approximate = 4,

    /// <summary>Quantities were converted to compare them. This does not weaken the conflict.</summary>
    ConvertedUnits = 8,

    /// <summary>The claims may be about different times.</summary>
    UndeterminedTime = 16,

    /// <summary>The claims may be about different scopes, because their qualifiers differ.</summary>
    UndeterminedScope = 32,

    /// <summary>The limits that make a conflict a tension at most.</summary>
    Weakening = Alias | Approximate | UndeterminedTime | UndeterminedScope,
}

namespace ClaimModel.Analysis.Conflicts;

/// <summary>How claims with incompatible ranges relate in time; the strongest conflict first.</summary>
[Flags]
internal enum ConflictKinds : byte
{
    None = 0,

    /// <summary>The claims are about times that overlap, or neither states one.</summary>
    SameTime = 1,

    /// <summary>The claims may or may not be about the same time.</summary>
    UndeterminedTime = 2,

    /// <summary>The claims are about different times: an apparent contradiction.</summary>
    DifferentTime = 4,

    /// <summary>One of the claims was superseded: an apparent contradiction.</summary>
    Superseded = 8,
}

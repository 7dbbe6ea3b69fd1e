namespace ClaimModel.Analysis.Conflicts;

/// <summary>Specifies the kinds of conflict between claims with incompatible ranges, the strongest kind first.</summary>
[Flags]
internal enum ConflictKinds : byte
{
    None = 0,

    /// <summary>The claims are about times that overlap, or neither states one.</summary>
    SameTime = 1,

    /// <summary>It is undetermined whether the claims are about the same time.</summary>
    UndeterminedTime = 2,

    /// <summary>The claims are about different times: an apparent contradiction.</summary>
    DifferentTime = 4,

    /// <summary>One of the claims was superseded: an apparent contradiction.</summary>
    Superseded = 8,
}

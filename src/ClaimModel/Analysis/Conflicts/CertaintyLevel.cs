namespace ClaimModel.Analysis.Conflicts;

/// <summary>Specifies how certain a claim is, which determines whether it can conflict with another claim.</summary>
internal enum CertaintyLevel : byte
{
    /// <summary>Certain, or the certainty is not specified.</summary>
    Certain,

    Probable,

    Possible,
}

/// <summary>Determines the certainty of claims, and which levels of certainty can conflict.</summary>
internal static class CertaintyLevels
{
    public static CertaintyLevel Of(Claim claim) =>
        claim.Certainty == Certainty.Possible ? CertaintyLevel.Possible
        : claim.Certainty == Certainty.Probable ? CertaintyLevel.Probable
        : CertaintyLevel.Certain;

    /// <summary>Determines whether claims of two levels can conflict: possible claims do not conflict with possible or probable claims.</summary>
    public static bool CanConflict(CertaintyLevel one, CertaintyLevel other) => (int)one + (int)other <= (int)CertaintyLevel.Possible;
}

namespace ClaimModel.Analysis.Conflicts;

/// <summary>How certain a claim is, as far as this decides whether it conflicts with another one (FactBank).</summary>
internal enum CertaintyLevel : byte
{
    /// <summary>Certain, or the certainty is not specified.</summary>
    Certain,

    Probable,

    Possible,
}

/// <summary>The levels of certainty of claims, and which of them conflict.</summary>
internal static class CertaintyLevels
{
    public static CertaintyLevel Of(Claim claim) =>
        claim.Certainty == Certainty.Possible ? CertaintyLevel.Possible
        : claim.Certainty == Certainty.Probable ? CertaintyLevel.Probable
        : CertaintyLevel.Certain;

    /// <summary>Determines whether claims can conflict: what is possible does not conflict with what is possible or probable.</summary>
    public static bool CanConflict(CertaintyLevel one, CertaintyLevel other) => (int)one + (int)other <= (int)CertaintyLevel.Possible;
}

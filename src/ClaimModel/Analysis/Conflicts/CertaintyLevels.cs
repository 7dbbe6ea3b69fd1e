namespace ClaimModel.Analysis.Conflicts;

/// <summary>How sure a claim is, as far as that decides whether it excludes another (FactBank).</summary>
internal enum CertaintyLevel : byte
{
    /// <summary>Certain, or as good as: nothing is said of it.</summary>
    Sure,

    Probable,

    Possible,
}

/// <summary>What follows from how sure claims are.</summary>
internal static class CertaintyLevels
{
    public const int Grades = 3;

    public static CertaintyLevel GradeOf(Claim claim) =>
        claim.Certainty == Certainty.Possible ? CertaintyLevel.Possible
        : claim.Certainty == Certainty.Probable ? CertaintyLevel.Probable
        : CertaintyLevel.Sure;

    /// <summary>What is possible may stand beside what is possible or probable.</summary>
    public static bool CanClash(CertaintyLevel one, CertaintyLevel other) => (int)one + (int)other <= (int)CertaintyLevel.Possible;
}

namespace ClaimModel.Analysis;

/// <summary>How sure a claim is, as far as that decides whether it excludes another (FactBank).</summary>
internal enum Grade : byte
{
    /// <summary>Certain, or as good as: nothing is said of it.</summary>
    Sure,

    Probable,

    Possible,
}

/// <summary>What follows from how sure claims are.</summary>
internal static class Certainties
{
    public const int Grades = 3;

    public static Grade GradeOf(Claim claim) =>
        claim.Certainty == Certainty.Possible ? Grade.Possible
        : claim.Certainty == Certainty.Probable ? Grade.Probable
        : Grade.Sure;

    /// <summary>What is possible may stand beside what is possible or probable.</summary>
    public static bool CanClash(Grade one, Grade other) => (int)one + (int)other <= (int)Grade.Possible;
}

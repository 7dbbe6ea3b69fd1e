namespace ClaimModel.Analysis.Conflicts;

/// <summary>A claim to which a rule applies, and the kinds of conflict that it is in.</summary>
internal struct Candidate(int index, in AssertedRange range, int time, bool isSuperseded)
{
    /// <summary>The index of the claim among those on the issue.</summary>
    public readonly int Index = index;

    public readonly AssertedRange Range = range;

    /// <summary>The index of its valid time: initially among the times of the issue, and then among the sorted times of its group.</summary>
    public int Time = time;

    public readonly bool IsSuperseded = isSuperseded;

    public ConflictKinds Kinds;

    public readonly bool IsIn(ConflictKinds kinds) => (Kinds & kinds) != 0;
}

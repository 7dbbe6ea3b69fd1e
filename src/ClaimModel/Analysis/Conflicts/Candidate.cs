namespace ClaimModel.Analysis.Conflicts;

/// <summary>A claim that a rule considers, and the kinds of conflict that it is in.</summary>
internal struct Candidate(int index, in AssertedRange range, int time, bool isSuperseded)
{
    /// <summary>The index of the claim on the issue.</summary>
    public readonly int Index = index;

    public readonly AssertedRange Range = range;

    /// <summary>The index of its valid time: first among those of the issue, then among those of its group, in order.</summary>
    public int Time = time;

    public readonly bool IsSuperseded = isSuperseded;

    public ConflictKinds Kinds;

    public readonly bool IsIn(ConflictKinds kinds) => (Kinds & kinds) != 0;
}

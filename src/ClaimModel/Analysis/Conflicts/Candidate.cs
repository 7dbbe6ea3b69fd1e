namespace ClaimModel.Analysis.Conflicts;

/// <summary>A claim that a rule looks at, and what came of it.</summary>
internal struct Candidate(int voice, in AssertedRange holding, int time, bool isSuperseded)
{
    /// <summary>The place of the claim among those of the point.</summary>
    public readonly int IssueClaim = voice;

    public readonly AssertedRange AssertedRange = holding;

    /// <summary>The place of its valid time: first among those of the point, then among those of its group.</summary>
    public int Time = time;

    public readonly bool IsSuperseded = isSuperseded;

    /// <summary>In which kinds of contradiction it stands.</summary>
    public ConflictKinds ConflictKinds;
}

/// <summary>What comes of two claims that exclude each other, aside from time.</summary>
[Flags]
internal enum ConflictKinds : byte
{
    None = 0,

    /// <summary>They speak of times that overlap, or neither states one.</summary>
    Stands = 1,

    /// <summary>Whether they speak of one time cannot be told.</summary>
    Undetermined = 2,

    /// <summary>They speak of different times.</summary>
    DifferentTime = 4,

    /// <summary>One of them has been superseded.</summary>
    Superseded = 8,
}

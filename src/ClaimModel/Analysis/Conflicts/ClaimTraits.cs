using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>What a claim on a large issue has in numbers, by which most other claims can be skipped in a search.</summary>
internal struct ClaimTraits
{
    public ClaimStance Stance;
    public ValueKind Kind;
    public CertaintyLevel Certainty;
    public byte Side;
    public bool IsSuperseded;
    public bool IsFact;

    /// <summary>Whether an alias or an approximation may weaken conflicts with the claim.</summary>
    public bool MayWeaken;

    public bool IsForetold;
    public int Modality;

    /// <summary>The key of the value, if it is a term.</summary>
    public int Value;

    /// <summary>The rank of the lower bound of the quantity or date among all bounds on the issue.</summary>
    public int Lower;

    /// <summary>The rank of the upper bound of the quantity or date among all bounds on the issue.</summary>
    public int Upper;

    public int Scope;

    /// <summary>The number of the first surer finding that the claim is part of; negative if there is none.</summary>
    public int FirstSurer;

    /// <summary>The number of the second surer finding that the claim is part of; negative if there is none.</summary>
    public int SecondSurer;

    public PeriodBounds Time;

    public readonly int Shape => IssueTraits.ShapeOf(Kind, Stance);

    public readonly ulong ModalityBit => 1UL << Math.Min(Modality, 63);
}

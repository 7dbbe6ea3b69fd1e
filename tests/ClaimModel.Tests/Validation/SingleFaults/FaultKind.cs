namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>What can be wrong with one place of a document; described in matrix.txt, whose columns they are.</summary>
internal enum FaultKind
{
    Missing,
    Null,
    Type,
    Empty,
    Blank,
    Long,
    Unknown,
    Case,
    Twice,
    Again,
}

namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>The ways in which a member or element is made invalid: the columns of matrix.txt, which describes them.</summary>
internal enum InvalidMemberKind
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

namespace ClaimModel.Json.Records;

/// <summary>What rules for all types of record check.</summary>
[Flags]
internal enum VisitTargets
{
    Nothing = 0,

    /// <summary>Texts.</summary>
    Texts = 1,

    /// <summary>Ids and words that may not be set, which is possible only in code.</summary>
    Unset = 2,

    /// <summary>Members that their record does not define.</summary>
    UnknownMembers = 4,

    All = Texts | Unset | UnknownMembers,
}

namespace ClaimModel.Json.Records;

/// <summary>What rules look at in values of a type, whatever record they are in.</summary>
[Flags]
internal enum VisitTargets
{
    Nothing = 0,

    /// <summary>Texts.</summary>
    Texts = 1,

    /// <summary>Ids and words that may never have been set, which only code can leave so.</summary>
    Unset = 2,

    All = Texts | Unset,
}

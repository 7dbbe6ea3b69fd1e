namespace ClaimModel.Model.Datasets;

/// <summary>The kinds of records that refer to each other in a dataset.</summary>
internal enum RecordKind
{
    Actor,
    Topic,
    Source,
    Predicate,
    Claim,
    Contradiction,
}

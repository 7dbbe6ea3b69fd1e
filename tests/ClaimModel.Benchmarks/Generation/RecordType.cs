namespace ClaimModel.Benchmarks.Generation;

/// <summary>The types of records in a corpus.</summary>
internal enum RecordType
{
    Actor,
    Topic,
    Source,
    Predicate,
    Claim,
}

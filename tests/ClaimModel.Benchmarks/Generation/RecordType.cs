namespace ClaimModel.Benchmarks.Generation;

/// <summary>The types of records that a corpus holds.</summary>
internal enum RecordType
{
    Actor,
    Topic,
    Source,
    Predicate,
    Claim,
}

namespace ClaimModel.Benchmarks.Generation;

/// <summary>The order of the records of a corpus.</summary>
internal enum CorpusOrder
{
    /// <summary>Actors, topics, sources and predicates, then the claims that refer to them.</summary>
    ClaimsLast,

    /// <summary>The claims, then the records that they refer to.</summary>
    ClaimsFirst,
}

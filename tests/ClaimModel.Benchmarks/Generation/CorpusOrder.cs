namespace ClaimModel.Benchmarks.Generation;

/// <summary>The order of the records of a corpus.</summary>
internal enum CorpusOrder
{
    /// <summary>Actors, topics, sources and predicates, then the claims that name them.</summary>
    ClaimsLast,

    /// <summary>The claims, then all that they name.</summary>
    ClaimsFirst,
}

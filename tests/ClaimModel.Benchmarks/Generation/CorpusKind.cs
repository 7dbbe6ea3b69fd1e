namespace ClaimModel.Benchmarks.Generation;

/// <summary>What the records of a corpus look like.</summary>
internal enum CorpusKind
{
    /// <summary>Valid records in English, as ClaimModel writes them.</summary>
    Plain,

    /// <summary>Every claim violates a rule.</summary>
    Findings,

    /// <summary>Every text has characters that are escaped, as Python writes them.</summary>
    Escapes,

    /// <summary>Every text is written in Arabic letters.</summary>
    Arabic,

    /// <summary>The members of each object are in random order.</summary>
    Shuffled,
}

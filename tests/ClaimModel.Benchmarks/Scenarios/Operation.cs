namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>What a scenario does with the claims; scenarios with the same operation are compared.</summary>
internal enum Operation
{
    /// <summary>Reads the tokens, and does nothing with them.</summary>
    Tokenize,

    /// <summary>Reads records.</summary>
    Read,

    /// <summary>Reads and validates records, including references and duplicates.</summary>
    Validate,

    /// <summary>Writes records from memory.</summary>
    Write,
}

namespace ClaimModel.Benchmarks.Ways;

/// <summary>What a way does with the claims; ways of one stage are compared.</summary>
internal enum Stage
{
    /// <summary>Passes over the tokens.</summary>
    Pass,

    /// <summary>Reads records, and lets them go.</summary>
    Read,

    /// <summary>Reads records and checks them, with their references and duplicates.</summary>
    Check,

    /// <summary>Writes records that are in memory.</summary>
    Write,
}

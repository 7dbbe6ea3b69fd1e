namespace ClaimModel.Json.Reading;

/// <summary>How reading went on after a syntax error.</summary>
internal enum SyntaxRecovery
{
    /// <summary>It ended, or the error is not one of the syntax.</summary>
    None,

    /// <summary>It went on with the value that is probably meant.</summary>
    Corrected,

    /// <summary>It went on without a value: the one in its place was made up.</summary>
    ValueLost,
}

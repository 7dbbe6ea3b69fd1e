namespace ClaimModel.Cli.Input;

/// <summary>The options for reading inputs.</summary>
/// <param name="Reading">The options for reading documents and JSON Lines.</param>
/// <param name="MaxTemporaryBytes">The maximum size of the temporary file to which an input is copied.</param>
internal sealed record InputOptions(ReadOptions Reading, long MaxTemporaryBytes);

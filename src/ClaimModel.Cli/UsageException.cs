namespace ClaimModel.Cli;

/// <summary>The command line cannot be meant so; the message says why, in a sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);

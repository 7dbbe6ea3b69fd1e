namespace ClaimModel.Cli.Input;

/// <summary>The exception that is thrown if the command line is invalid; the message is a sentence that says why.</summary>
internal sealed class UsageException(string message) : Exception(message);

namespace ClaimModel.Cli.Commands;

/// <summary>An example of a command line, and what it does.</summary>
internal sealed record CommandExample(string CommandLine, string Meaning);

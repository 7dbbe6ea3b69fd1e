namespace ClaimModel.Cli.Commands;

/// <summary>A command line that can be typed as it stands, and what it does.</summary>
internal sealed record CommandExample(string CommandLine, string Meaning);

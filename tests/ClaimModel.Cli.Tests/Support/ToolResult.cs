namespace ClaimModel.Cli.Tests.Support;

/// <summary>What the tool printed, and how it ended.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.TrimEnd('\n').Split('\n');
}

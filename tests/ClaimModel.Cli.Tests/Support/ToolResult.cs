namespace ClaimModel.Cli.Tests.Support;

/// <summary>The output of the tool, and its exit code.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.TrimEnd('\n').Split('\n');
}

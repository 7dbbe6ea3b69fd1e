using System.Text;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Support;

/// <summary>Runs the tool in the process of the test, and captures its output.</summary>
internal static class ToolRun
{
    public static Task<ToolResult> InAsync(TestFolder folder, params string[] arguments) => InAsync(folder, console => console, arguments);

    public static async Task<ToolResult> InAsync(TestFolder folder, Func<ToolConsole, ToolConsole> with, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = with(new ToolConsole
        {
            Out = output,
            Error = error,
            OpenInput = static () => Stream.Null,
            Folder = folder.Path,
            Clock = new StoppedClock(),
        });
        var exitCode = await new Tool(console).RunAsync(arguments);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public static async Task<ToolResult> OnAsync(string input, params string[] arguments)
    {
        using var folder = new TestFolder();
        return await InAsync(folder, console => console with { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) }, arguments);
    }

    /// <summary>A clock that always returns 1 May 2025.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);
    }
}

using System.Text;
using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>The console of the process.</summary>
internal static class SystemConsole
{
    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool IsColorDisabled => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static ToolConsole Open()
    {
        if (OperatingSystem.IsWindows())
        {
            UseUtf8();
        }

        var isTerminal = !Console.IsOutputRedirected && !IsDumb;
        var terminal = isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings()).Profile : null; // On Windows, this also enables escape sequences.
        return new ToolConsole
        {
            Out = OpenWriter(new OutputStream(InheritedDescriptors.Contains(1) ? Console.OpenStandardOutput() : new ClosedStream(), ToolConsole.OutputName), autoFlush: !Console.IsOutputRedirected),
            Error = OpenWriter(new OutputStream(InheritedDescriptors.Contains(2) ? Console.OpenStandardError() : Stream.Null, name: null), autoFlush: true), // if it is closed, nobody can be told
            OpenInput = InheritedDescriptors.Contains(0) ? Console.OpenStandardInput : static () => new ClosedStream(),
            IsTerminal = isTerminal,
            Screen = Screen(),
            HasColor = terminal is { Capabilities.Ansi: true } && !IsColorDisabled,
            Width = terminal?.Width ?? ToolConsole.DefaultWidth,
            Folder = Folder(),
        };
    }

    private static IAnsiConsole? Screen()
    {
        if (Console.IsErrorRedirected || IsDumb)
        {
            return null;
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = IsColorDisabled ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        return screen.Profile.Capabilities.Ansi ? screen : null;
    }

    private static string Folder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return Path.GetFullPath("/"); // The current directory was deleted, so relative paths cannot be resolved.
        }
    }

    private static StreamWriter OpenWriter(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };

    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // There is no console: the output is redirected, and is UTF-8 anyway.
        }
    }
}

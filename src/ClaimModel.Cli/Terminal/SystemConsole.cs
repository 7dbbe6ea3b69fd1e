using System.Text;
using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>The console of the process.</summary>
internal static class SystemConsole
{
    public static ToolConsole Open()
    {
        if (OperatingSystem.IsWindows())
        {
            UseUtf8();
        }

        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ToolConsole
        {
            Out = OpenWriter(Console.OpenStandardOutput(), autoFlush: !Console.IsOutputRedirected),
            Error = OpenWriter(Console.OpenStandardError(), autoFlush: true),
            OpenInput = Console.OpenStandardInput,
            IsTerminal = isTerminal,
            Screen = Screen(),
            HasColor = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && SupportsAnsi(),
            Width = isTerminal ? Width() : ToolConsole.DefaultWidth,
            Folder = Folder(),
        };
    }

    private static IAnsiConsole? Screen()
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return null;
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
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

    /// <summary>Determines whether standard output supports escape sequences; on Windows, Spectre.Console also enables them.</summary>
    private static bool SupportsAnsi() => AnsiConsole.Create(new AnsiConsoleSettings()).Profile.Capabilities.Ansi;

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

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

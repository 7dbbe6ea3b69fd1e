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
            ShowUtf8();
        }

        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ToolConsole
        {
            Out = WriterTo(Console.OpenStandardOutput(), isFlushed: !Console.IsOutputRedirected),
            Error = WriterTo(Console.OpenStandardError(), isFlushed: true),
            OpenInput = Console.OpenStandardInput,
            IsTerminal = isTerminal,
            Screen = Screen(),
            HasColor = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && TakesAnsi(),
            Width = isTerminal ? Width() : ToolConsole.PlainWidth,
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
            return Path.GetFullPath("/"); // deleted under the process: no relative path leads anywhere
        }
    }

    private static StreamWriter WriterTo(Stream stream, bool isFlushed) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = isFlushed, NewLine = "\n" };

    /// <summary>Asks Spectre.Console, which also turns escape sequences on where Windows has them off.</summary>
    private static bool TakesAnsi() => AnsiConsole.Create(new AnsiConsoleSettings()).Profile.Capabilities.Ansi;

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

    private static void ShowUtf8()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // No console to set: the output goes to a file, and is UTF-8 anyway.
        }
    }
}

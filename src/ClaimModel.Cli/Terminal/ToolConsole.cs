using System.Collections.Concurrent;
using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>The environment of the tool, other than files: standard streams, the terminal, the current directory and the clock.</summary>
internal sealed record ToolConsole
{
    /// <summary>The width of the output if it is not a terminal.</summary>
    public const int DefaultWidth = 120;

    /// <summary>The path that means standard input or standard output.</summary>
    public const string StandardStream = "-";

    /// <summary>The name of standard output in messages.</summary>
    public const string OutputName = "<stdout>";

    /// <summary>Standard output: results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: error messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Gets a value indicating whether standard output is a terminal that supports cursor control.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Where progress is shown: standard error if it is a terminal that supports it; otherwise null.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>Gets a value indicating whether standard output supports colors.</summary>
    public bool HasColor { get; init; }

    /// <summary>Gets the number of cells in a line of standard output.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Gets the directory that paths are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>Gets the clock that determines which dates are in the future.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what is to be deleted if the process has to end before a command has stopped.</summary>
    private ConcurrentDictionary<IDisposable, bool> Unfinished { get; } = new();

    /// <summary>Gets a console that writes reports to standard error, without colors.</summary>
    public ToolConsole ForErrors => this with { Out = Error, IsTerminal = false, HasColor = false };

    /// <summary>Registers something that <see cref="DeleteUnfinished"/> disposes of, until the result is disposed.</summary>
    public IDisposable DeleteIfKilled(IDisposable output)
    {
        Unfinished[output] = true;
        return new Registration(() => Unfinished.TryRemove(output, out _));
    }

    /// <summary>Deletes the temporary files of commands that have not stopped.</summary>
    public void DeleteUnfinished()
    {
        foreach (var output in Unfinished.Keys)
        {
            output.Dispose();
        }
    }

    /// <summary>Returns the absolute path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes text with a style to standard output; without the style if the output does not support colors.</summary>
    public void Write(string text, Style style)
    {
        if (HasColor)
        {
            new AnsiWriter(Out, new() { Ansi = true, ColorSystem = ColorSystem.Standard }).Write(text, style, null);
        }
        else
        {
            Out.Write(text);
        }
    }

    /// <summary>Writes an error message to standard error.</summary>
    public void WriteError(string message) => Error.WriteLine($"claimmodel: {message}");

    private sealed class Registration(Action remove) : IDisposable
    {
        public void Dispose() => remove();
    }
}

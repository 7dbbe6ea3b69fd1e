using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>All that the tool touches of the world but files: where it reads, writes and stands, and what the screen can do.</summary>
internal sealed record ToolConsole
{
    /// <summary>The width of lines where no screen sets one.</summary>
    public const int PlainWidth = 120;

    /// <summary>Standard output: results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: error messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether a person looks at standard output on a screen that can do more than a typewriter.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Where progress is drawn: standard error where a person looks at it on a screen that can do so, else null.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>Whether standard output supports colors.</summary>
    public bool HasColor { get; init; }

    /// <summary>How many cells a line of standard output has.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The folder from which relative paths go out.</summary>
    public required string Folder { get; init; }

    /// <summary>Tells what day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A path, complete.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes an error message to standard error.</summary>
    public void Complain(string sentence) => Error.WriteLine($"claimmodel: {sentence}");
}

using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>All that the tool touches of the world but files: where it reads, writes and stands, and what the screen can do.</summary>
internal sealed record ToolConsole
{
    /// <summary>The width of lines where no screen sets one.</summary>
    public const int PlainWidth = 120;

    /// <summary>Standard output: what was asked for.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: what stood in the way.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether a person looks at standard output on a screen that can do more than a typewriter.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Where progress is drawn: standard error where a person looks at it on a screen that can do so, else null.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>Whether standard output takes colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>How many cells a line of standard output has.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The folder from which relative paths go out.</summary>
    public required string Folder { get; init; }

    /// <summary>Tells what day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A path, complete.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Says what stands in the way, on standard error.</summary>
    public void Complain(string sentence) => Error.WriteLine($"claimmodel: {sentence}");
}

using System.CommandLine;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>A command of the tool, with what its help teaches beyond the options.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, ToolConsole console)
        : base(name, description)
    {
        Console = console;
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), CancellationToken.None));
    }

    /// <summary>Command lines to start from.</summary>
    public abstract IReadOnlyList<CommandExample> Examples { get; }

    /// <summary>What each exit code means here.</summary>
    public abstract IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; }

    protected ToolConsole Console { get; }

    /// <summary>Does what the command is for, and gives the exit code.</summary>
    /// <exception cref="UsageException">The command line cannot be meant so.</exception>
    /// <exception cref="Input.UnreadableException">A file cannot be read or written.</exception>
    protected abstract int Run(ParseResult arguments, CancellationToken cancellation);
}

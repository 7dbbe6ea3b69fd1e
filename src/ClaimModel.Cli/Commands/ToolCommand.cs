using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>A command of the tool, with examples and exit codes for its help.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, ToolConsole console)
        : base(name, description)
    {
        Console = console;
        SetAction((arguments, cancellationToken) => Task.Run(() => Run(arguments, cancellationToken), CancellationToken.None));
    }

    /// <summary>Examples of command lines.</summary>
    public abstract IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; }

    /// <summary>Gets the meaning of each exit code of the command.</summary>
    public virtual IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "success"),
        (ExitCode.Usage, "invalid command line"),
    ];

    protected ToolConsole Console { get; }

    /// <summary>Adds arguments and options in the order of the help.</summary>
    protected void AddAll(params IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else if (symbol is Option option)
            {
                Add(option);
            }
        }
    }

    /// <summary>Runs the command, and returns the exit code.</summary>
    /// <exception cref="UsageException">The command line is invalid.</exception>
    /// <exception cref="Input.FileAccessException">A file cannot be read or written.</exception>
    protected abstract int Run(ParseResult arguments, CancellationToken cancellationToken);
}

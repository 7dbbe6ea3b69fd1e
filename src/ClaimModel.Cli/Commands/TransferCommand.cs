using System.CommandLine;
using System.Text.Json;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>A command that writes the records of some files to others, all of them or nothing.</summary>
internal abstract class TransferCommand(string name, string description, ToolConsole console) : ToolCommand(name, description, console)
{
    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all records were written"),
        (ExitCode.Problems, "a file has errors, or records cannot be written so; nothing was written"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.Unreadable, "a file cannot be read or written, or a folder holds no dataset"),
        (ExitCode.Interrupted, "ended by Ctrl+C; nothing was written"),
    ];

    /// <summary>Writes the records, and gives the exit code.</summary>
    protected abstract int Transfer(ParseResult arguments, CancellationToken cancellation);

    protected sealed override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        try
        {
            return Transfer(arguments, cancellation);
        }
        catch (OperationCanceledException)
        {
            Console.Complain("Stopped; nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (JsonException fault)
        {
            Console.Complain($"The records cannot be written so: {ScreenText.Running(fault.Message)} Nothing was written.");
            return ExitCode.Problems;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(TargetOf(arguments), fault, "written");
        }
    }

    /// <summary>What the command writes to, as the user wrote it.</summary>
    protected abstract string TargetOf(ParseResult arguments);

    /// <summary>The inputs that paths stand for, opened; all must be there.</summary>
    /// <exception cref="UnreadableException">A file cannot be read.</exception>
    /// <exception cref="UsageException">No file matches a pattern.</exception>
    protected List<OpenInput> Open(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var found = new InputFinder(Console).Find(paths, cancellation);
        if (found.Unreadable is [var unreadable, ..])
        {
            throw new UnreadableException(unreadable);
        }

        if (found.Unmatched is [var unmatched, ..])
        {
            throw new UsageException(unmatched);
        }

        var inputs = new List<OpenInput>();
        try
        {
            foreach (var file in found.Files)
            {
                inputs.Add(OpenInput.Open(file, Console, cancellation));
            }

            return inputs;
        }
        catch
        {
            inputs.ForEach(static input => input.Dispose());
            throw;
        }
    }

    /// <summary>The one input that a path stands for, opened.</summary>
    /// <exception cref="UsageException">The path stands for several.</exception>
    protected OpenInput OpenOne(string path, CancellationToken cancellation)
    {
        var inputs = Open([path], cancellation);
        if (inputs is [var input])
        {
            return input;
        }

        inputs.ForEach(static input => input.Dispose());
        throw new UsageException($"{ScreenText.Quoted(path)} stands for {Counted.Of(inputs.Count, "file")}; {Name} takes one.");
    }
}

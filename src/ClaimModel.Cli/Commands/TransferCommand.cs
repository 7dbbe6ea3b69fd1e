using System.CommandLine;
using System.Text.Json;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;

namespace ClaimModel.Cli.Commands;

/// <summary>A command that writes the records of input files to other files. If it fails, no file is changed.</summary>
internal abstract class TransferCommand(string name, string description, ToolConsole console) : ToolCommand(name, description, console)
{
    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all records were written"),
        (ExitCode.Problems, "the input has errors, or a record cannot be written; nothing was written"),
        (ExitCode.Usage, "invalid command line"),
        (ExitCode.FileError, "a file cannot be read or written"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; nothing was written"),
    ];

    protected Option<string> Output { get; init; } = SharedOptions.Output();

    protected ReadingOptions Reading { get; } = new();

    protected Option<string?> To { get; } = SharedOptions.To();

    /// <summary>Writes the records, and returns the exit code.</summary>
    protected abstract int Transfer(ParseResult arguments, CancellationToken cancellationToken);

    protected sealed override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            return Transfer(arguments, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Console.WriteError("Interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (JsonException exception)
        {
            Console.WriteError($"The records cannot be written: {ScreenText.Long(exception.Message)} Nothing was written.");
            return ExitCode.Problems;
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            throw FileAccessException.For(arguments.GetRequiredValue(Output), exception, "written");
        }
    }

    /// <summary>Returns the format that is specified; null if it is to be inferred.</summary>
    protected DatasetFormat? FormatOf(ParseResult arguments) => arguments.GetValue(To) is { } name ? FileFormats.Named(name) : null;
}

using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>Reads the one dataset that a command is about.</summary>
internal static class OneDataset
{
    /// <summary>Reads what can be read of a file; where that is not all, says so on standard error.</summary>
    /// <param name="console">The console.</param>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="command">The name of the command, for complaints.</param>
    /// <param name="comments">Whether comments and trailing commas are allowed.</param>
    /// <param name="cancellation">Ends the search for the file.</param>
    /// <exception cref="UsageException">The path stands for no file, or for several.</exception>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static ReadResult Read(ToolConsole console, string path, string command, bool comments, CancellationToken cancellation)
    {
        var file = Find(console, path, command, cancellation);
        var read = Read(console, file, comments, cancellation);
        var errors = read.Diagnostics.Count(problem => problem.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            console.Complain(
                $"{ScreenText.FilePath(file.Name)} could not be read whole ({Counted.Of(errors, "error")}); what could be read is shown. "
                + "\"claimmodel validate\" says what is wrong.");
        }

        return read;
    }

    /// <summary>Reads what can be read of a file, a document or JSON Lines.</summary>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static ReadResult Read(ToolConsole console, InputFile file, bool comments, CancellationToken cancellation)
    {
        using var input = OpenInput.Open(file, console, cancellation);
        var options = new ReadOptions { File = file.Name, AllowCommentsAndTrailingCommas = comments };
        return input.IsLines ? ClaimDataset.ReadLines(input.Content, options) : ClaimDataset.Read(input.ReadAll(), options);
    }

    /// <summary>The one file that a path stands for.</summary>
    public static InputFile Find(ToolConsole console, string path, string command, CancellationToken cancellation)
    {
        var found = new InputFinder(console).Find([path], cancellation);
        return found switch
        {
            { Unreadable: [var sentence, ..] } => throw new UnreadableException(sentence),
            { Unmatched: [var sentence, ..] } => throw new UsageException(sentence),
            { Files: [var file] } => file,
            _ => throw new UsageException($"{ScreenText.Quoted(path)} stands for {Counted.Of(found.Files.Count, "file")}; {command} takes one."),
        };
    }
}

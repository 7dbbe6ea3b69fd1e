using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>The datasets that paths on the command line refer to, and error messages about the other paths.</summary>
/// <param name="Files">The datasets, each once, in the order of the command line and by name within a folder.</param>
/// <param name="Unreadable">Messages about paths that do not exist or cannot be read.</param>
/// <param name="Unmatched">Messages about patterns that no file matches.</param>
/// <param name="Skipped">Messages about what is named as a dataset but is not a regular file, such as a pipe, of which reading may never end.</param>
internal sealed record FoundInputs(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Unreadable, IReadOnlyList<string> Unmatched, IReadOnlyList<string> Skipped)
{
    /// <summary>Gets the exit code for paths that were not found.</summary>
    public int ExitCode => Unreadable.Count > 0 ? Terminal.ExitCode.FileError : Unmatched.Count > 0 ? Terminal.ExitCode.Usage : Terminal.ExitCode.Valid;

    /// <summary>Writes all messages.</summary>
    public void WriteErrors(ToolConsole console)
    {
        foreach (var message in Unmatched.Concat(Unreadable).Concat(Skipped))
        {
            console.WriteError(message);
        }
    }

    /// <summary>Returns the datasets if all paths were found, and writes the messages about what was skipped.</summary>
    /// <exception cref="FileAccessException">A file does not exist or cannot be read.</exception>
    /// <exception cref="UsageException">No file matches a pattern.</exception>
    public IReadOnlyList<InputFile> GetFilesOrThrow(ToolConsole console)
    {
        foreach (var message in Skipped)
        {
            console.WriteError(message);
        }

        return this switch
        {
            { Unreadable: [var message, ..] } => throw new FileAccessException(message),
            { Unmatched: [var message, ..] } => throw new UsageException(message),
            _ => Files,
        };
    }
}

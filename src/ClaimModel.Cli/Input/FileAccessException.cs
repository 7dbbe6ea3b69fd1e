using ClaimModel.Cli.Terminal;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>The exception that is thrown if a file cannot be read or written; the message is a sentence that says why.</summary>
internal sealed class FileAccessException(string message, Exception? cause = null) : IOException(message, cause)
{
    /// <summary>Determines whether an exception means that a file cannot be read or written.</summary>
    public static bool IsMatch(Exception exception) => FileErrors.IsMatch(exception);

    /// <summary>Runs an operation on a file, and explains in plain words why it failed.</summary>
    /// <param name="name">The path as the user wrote it.</param>
    /// <param name="verb">What the operation does with the file: <c>read</c> or <c>written</c>.</param>
    /// <param name="operation">The operation.</param>
    /// <exception cref="FileAccessException">The operation failed.</exception>
    public static T Translate<T>(string name, string verb, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception exception) when (IsMatch(exception))
        {
            throw For(name, exception, verb);
        }
    }

    /// <summary>Returns the exception that explains another one in plain words.</summary>
    /// <param name="name">The path as the user wrote it.</param>
    /// <param name="cause">The exception to explain; returned if it is already such an explanation.</param>
    /// <param name="verb">What failed: the file cannot be <c>read</c> or <c>written</c>.</param>
    public static FileAccessException For(string name, Exception cause, string verb) => cause switch
    {
        FileAccessException known => known,
        FileWriteException known => new(
            $"{ScreenText.QuotedPath(known.Name)} cannot be written: {ScreenText.Long(known.Reason)}."
            + (known.IsConflict ? " Run the command again, or specify --force to overwrite the change." : ""),
            cause),
        TemporaryFileException known => new(
            $"A temporary file in {ScreenText.QuotedPath(known.Folder)} cannot be written: {ScreenText.Long(known.Reason)}. Set {TemporaryFolder} to another folder.", cause),
        FileChangedException known => new($"{ScreenText.QuotedPath(known.Name)} was changed while it was being read; run the command again when no other program writes to it.", cause),
        TemporarySpaceException known => new(known.Message, cause),
        FileNotFoundException when verb == "read" => new($"There is no file {ScreenText.QuotedPath(name)}.", cause),
        _ => new($"{ScreenText.QuotedPath(name)} cannot be {verb}: {ScreenText.Short(FileErrors.ReasonOf(cause))}.", cause),
    };

    /// <summary>The environment variable for the folder of temporary files.</summary>
    private static string TemporaryFolder => OperatingSystem.IsWindows() ? "TMP" : "TMPDIR";
}

using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>The exception that is thrown if a file cannot be read or written; the message is a sentence that says why.</summary>
internal sealed class FileAccessException(string message, Exception? cause = null) : IOException(message, cause)
{
    private const int DiskFull = 28;
    private const int DiskFullOnWindows = 112;

    /// <summary>Determines whether an exception means that a file cannot be read or written.</summary>
    public static bool IsMatch(Exception exception) => exception is IOException or UnauthorizedAccessException;

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
    public static FileAccessException For(string name, Exception cause, string verb)
    {
        var file = ScreenText.QuotedPath(name);
        return cause as FileAccessException ?? new(
            cause switch
            {
                FileNotFoundException when verb == "read" => $"There is no file {file}.",
                FileNotFoundException or DirectoryNotFoundException => $"{file} cannot be {verb}: there is no such folder.",
                UnauthorizedAccessException => $"{file} cannot be {verb}: permission is denied.",
                PathTooLongException => $"{file} cannot be {verb}: the path is too long.",
                _ when (cause.HResult & 0xFFFF) is DiskFull or DiskFullOnWindows => $"{file} cannot be {verb}: the disk is full.",
                _ => $"{file} cannot be {verb}: {ScreenText.Short(cause.Message).TrimEnd('.')}.",
            },
            cause);
    }
}

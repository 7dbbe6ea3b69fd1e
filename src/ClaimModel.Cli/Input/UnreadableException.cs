using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>A file that cannot be read or written; the message says why, in a sentence.</summary>
internal sealed class UnreadableException(string message, Exception? cause = null) : Exception(message, cause)
{
    private const int DiskFull = 28;
    private const int DiskFullOnWindows = 112;

    /// <summary>What the system said, in plain words.</summary>
    /// <param name="name">The file as the user would write it.</param>
    /// <param name="cause">What the system said.</param>
    /// <param name="deed">What was not possible: <c>read</c> or <c>written</c>.</param>
    public static UnreadableException For(string name, Exception cause, string deed)
    {
        var file = $"\"{ScreenText.FilePath(name)}\"";
        return new(
            cause switch
            {
                FileNotFoundException when deed == "read" => $"There is no file {file}.",
                FileNotFoundException or DirectoryNotFoundException => $"{file} cannot be {deed}: there is no such folder.",
                UnauthorizedAccessException => $"{file} cannot be {deed}: permission is denied.",
                PathTooLongException => $"{file} cannot be {deed}: the path is too long.",
                _ when (cause.HResult & 0xFFFF) is DiskFull or DiskFullOnWindows => $"{file} cannot be {deed}: the disk is full.",
                _ => $"{file} cannot be {deed}: {ScreenText.Short(cause.Message).TrimEnd('.')}.",
            },
            cause);
    }
}

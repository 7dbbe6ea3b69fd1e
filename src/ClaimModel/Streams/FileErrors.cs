namespace ClaimModel.Streams;

/// <summary>Says in plain words why a file cannot be read or written.</summary>
internal static class FileErrors
{
    /// <summary>Determines whether an exception means that a file cannot be read or written.</summary>
    /// <remarks>.NET reports a file that exceeds the limit on its size (EFBIG) as an argument that is out of range.</remarks>
    public static bool IsMatch(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>Returns the reason: a clause that starts in lower case and does not end with a full stop.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        FileWriteException { Reason: var reason } => reason,
        FileNotFoundException or DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "the path is too long",
        ArgumentOutOfRangeException => TooLarge,
        _ => ReasonOf(exception.HResult) ?? exception.Message.TrimEnd('.'),
    };

    private const string TooLarge = "the file would be larger than the file system or the limit of the process (ulimit -f) allows";

    /// <summary>Returns the reason for an error of the operating system: an error number of Linux or macOS, or an HRESULT of Windows.</summary>
    private static string? ReasonOf(int error) => error switch
    {
        6 => "it is a socket, or a device that does not exist",
        16 => "it is in use by the system, such as a mount point",
        27 or unchecked((int)0x800700DF) => TooLarge,
        28 or unchecked((int)0x80070070) => "the disk is full",
        30 or unchecked((int)0x80070013) => "the file system is read-only",
        32 when !OperatingSystem.IsWindows() => "the program that reads it has stopped reading",
        40 when OperatingSystem.IsLinux() => TooManyLinks,
        62 when OperatingSystem.IsMacOS() => TooManyLinks,
        69 when OperatingSystem.IsMacOS() => OverQuota,
        122 when OperatingSystem.IsLinux() => OverQuota,
        unchecked((int)0x8007050F) => OverQuota,
        _ => null,
    };

    private const string TooManyLinks = "its symbolic links form a cycle";

    private const string OverQuota = "the disk quota is exhausted";
}

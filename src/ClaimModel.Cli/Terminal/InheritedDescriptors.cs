using System.Globalization;
using System.Runtime.InteropServices;

namespace ClaimModel.Cli.Terminal;

/// <summary>Determines which file descriptors the process was started with, on Unix.</summary>
/// <remarks>
/// If a standard stream is closed, such as with <c>&lt;&amp;-</c> in a shell, the runtime is given its number for a file or pipe of its own, which must be
/// neither read nor written. It closes such files when another program is executed, which an inherited one cannot be marked for.
/// </remarks>
internal static partial class InheritedDescriptors
{
    private const int GetFlags = 1; // F_GETFD
    private const int CloseOnExecute = 1; // FD_CLOEXEC

    /// <summary>Determines whether the process was started with a descriptor, and has not closed it.</summary>
    public static bool Contains(int descriptor) =>
        OperatingSystem.IsWindows() || Control(descriptor, GetFlags) is >= 0 and var flags && (flags & CloseOnExecute) == 0;

    /// <summary>Determines whether a path refers to a descriptor, such as <c>/dev/stdin</c>, with which the process was not started.</summary>
    public static bool IsMissing(string path)
    {
        var number = path switch
        {
            _ when OperatingSystem.IsWindows() => "",
            "/dev/stdin" => "0",
            "/dev/stdout" => "1",
            "/dev/stderr" => "2",
            _ when path.StartsWith("/dev/fd/", StringComparison.Ordinal) => path["/dev/fd/".Length..],
            _ when path.StartsWith("/proc/self/fd/", StringComparison.Ordinal) => path["/proc/self/fd/".Length..],
            _ => "",
        };
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var descriptor) && !Contains(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command);
}

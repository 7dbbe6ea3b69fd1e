using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Streams;

/// <summary>Functions of POSIX that .NET does not offer.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class UnixFile
{
    private const int MaxPathBytes = 4096; // PATH_MAX of Linux; that of macOS is smaller

    /// <summary>Changes the owner and the group of a file. Returns false if this is not permitted.</summary>
    public static bool TryChangeOwner(SafeFileHandle file, uint owner, uint group) => ChangeOwner(file, owner, group) == 0;

    /// <summary>Returns the path without symbolic links and <c>..</c>; the same path if it cannot be resolved.</summary>
    public static unsafe string ResolveLinks(string path)
    {
        var buffer = stackalloc byte[MaxPathBytes + 1];
        return RealPath(path, buffer) == 0 ? path : Marshal.PtrToStringUTF8((nint)buffer) is { } resolved && !resolved.Contains('\uFFFD') ? resolved : path;
    }

    /// <summary>Writes to the storage device which files a folder contains. Errors are ignored: the files are complete, and some file systems cannot do this.</summary>
    public static void FlushFolder(string path)
    {
        const int ReadOnly = 0;
        const int CloseOnExecuteOnLinux = 0x80000;
        const int CloseOnExecuteOnMac = 0x1000000;
        using var folder = Open(path, ReadOnly | (OperatingSystem.IsMacOS() ? CloseOnExecuteOnMac : OperatingSystem.IsLinux() ? CloseOnExecuteOnLinux : 0));
        if (!folder.IsInvalid)
        {
            _ = FlushToDisk(folder);
        }
    }

    /// <summary>Sets the position at which an open file is next written, also by other programs that have inherited it.</summary>
    public static void SetPosition(SafeFileHandle file, long position) => _ = Seek(file, (nint)position, 0);

    [LibraryImport("libc", EntryPoint = "fchown")]
    private static partial int ChangeOwner(SafeFileHandle file, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial nint RealPath(string path, byte* resolved);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int FlushToDisk(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "lseek")]
    private static partial nint Seek(SafeFileHandle file, nint position, int origin);
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Streams;

/// <summary>Copies the access control list (POSIX.1e) of a file. Without it, permissions of the group would be those of all users and groups in the list.</summary>
[SupportedOSPlatform("linux")]
internal static partial class AccessList
{
    private const string Attribute = "system.posix_acl_access";
    private const int MaxLength = 1 << 16; // XATTR_SIZE_MAX

    /// <summary>Gives a file the list of another file, or no list if the other file has none. Returns false if this is not permitted.</summary>
    public static bool TryCopy(string path, SafeFileHandle target)
    {
        var list = new byte[MaxLength];
        var length = Get(path, Attribute, list, list.Length);
        return length >= 0 ? Set(target, Attribute, list, length, 0) == 0 : Remove(target, Attribute) == 0 || IsMissing(Marshal.GetLastPInvokeError());
    }

    /// <summary>Determines whether an error means that the file has no list (ENODATA), or that the file system has none (EOPNOTSUPP, ENOSYS).</summary>
    private static bool IsMissing(int error) => error is 61 or 95 or 38;

    [LibraryImport("libc", EntryPoint = "getxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Get(string path, string name, byte[] value, nint size);

    [LibraryImport("libc", EntryPoint = "fsetxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Set(SafeFileHandle file, string name, byte[] value, nint size, int flags);

    [LibraryImport("libc", EntryPoint = "fremovexattr", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Remove(SafeFileHandle file, string name);
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Streams;

/// <summary>The structure of <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>, which is the same on all architectures.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal readonly partial struct LinuxFileStatus
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int EmptyPath = 0x1000; // AT_EMPTY_PATH
    private const uint BasicMembers = 0x7FF; // STATX_BASIC_STATS

    [field: FieldOffset(20)]
    public uint Owner { get; }

    [field: FieldOffset(24)]
    public uint Group { get; }

    [field: FieldOffset(28)]
    public ushort Mode { get; }

    [field: FieldOffset(32)]
    public ulong Number { get; }

    [field: FieldOffset(40)]
    public ulong Length { get; }

    [field: FieldOffset(96)]
    public long ChangedSeconds { get; }

    [field: FieldOffset(104)]
    public uint ChangedNanoseconds { get; }

    [field: FieldOffset(112)]
    public long WrittenSeconds { get; }

    [field: FieldOffset(120)]
    public uint WrittenNanoseconds { get; }

    [field: FieldOffset(136)]
    public uint DeviceMajor { get; }

    [field: FieldOffset(140)]
    public uint DeviceMinor { get; }

    /// <summary>Gets the status of a file; null if it cannot be examined. Returns false if the system does not have this function (glibc before 2.28).</summary>
    public static bool TryGet(string path, out LinuxFileStatus? status)
    {
        try
        {
            status = Get(CurrentFolder, path, 0, BasicMembers, out var found) == 0 ? found : null;
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            status = null;
            return false;
        }
    }

    /// <inheritdoc cref="TryGet(string, out LinuxFileStatus?)"/>
    public static bool TryGet(SafeFileHandle file, out LinuxFileStatus? status)
    {
        try
        {
            status = Get(file, "", EmptyPath, BasicMembers, out var found) == 0 ? found : null;
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            status = null;
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Get(int folder, string path, int flags, uint members, out LinuxFileStatus status);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Get(SafeFileHandle file, string path, int flags, uint members, out LinuxFileStatus status);
}

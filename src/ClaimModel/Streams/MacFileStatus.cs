using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Streams;

/// <summary>The structure of stat(2) on macOS, with 64-bit file numbers.</summary>
[StructLayout(LayoutKind.Explicit, Size = 144)]
internal readonly partial struct MacFileStatus
{
    [field: FieldOffset(0)]
    public int Device { get; }

    [field: FieldOffset(4)]
    public ushort Mode { get; }

    [field: FieldOffset(8)]
    public ulong Number { get; }

    [field: FieldOffset(16)]
    public uint Owner { get; }

    [field: FieldOffset(20)]
    public uint Group { get; }

    [field: FieldOffset(48)]
    public long WrittenSeconds { get; }

    [field: FieldOffset(56)]
    public long WrittenNanoseconds { get; }

    [field: FieldOffset(64)]
    public long ChangedSeconds { get; }

    [field: FieldOffset(72)]
    public long ChangedNanoseconds { get; }

    [field: FieldOffset(96)]
    public long Length { get; }

    /// <summary>Returns the status of a file; null if it cannot be examined.</summary>
    public static MacFileStatus? Get(string path) => (IsIntel ? GetOnIntel(path, out var status) : Get(path, out status)) == 0 ? status : null;

    /// <inheritdoc cref="Get(string)"/>
    public static MacFileStatus? Get(SafeFileHandle file) => (IsIntel ? GetOnIntel(file, out var status) : Get(file, out status)) == 0 ? status : null;

    private static bool IsIntel => RuntimeInformation.ProcessArchitecture == Architecture.X64;

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Get(string path, out MacFileStatus status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetOnIntel(string path, out MacFileStatus status);

    [LibraryImport("libc", EntryPoint = "fstat")]
    private static partial int Get(SafeFileHandle file, out MacFileStatus status);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64")]
    private static partial int GetOnIntel(SafeFileHandle file, out MacFileStatus status);
}

namespace ClaimModel.Streams;

/// <summary>What the file system records about a file. If two of them are equal, the file was not replaced or changed in between.</summary>
/// <remarks>
/// Links are followed. Only Linux and macOS have all members; elsewhere, owner, group, device and number are zero, and every file that is not a
/// folder is regular.
/// </remarks>
/// <param name="Kind">The kind of file.</param>
/// <param name="Mode">The permissions.</param>
/// <param name="Owner">The number of the user who owns the file.</param>
/// <param name="Group">The number of the group of the file.</param>
/// <param name="Device">The device that contains the file.</param>
/// <param name="Number">The number of the file (inode), unique on the device.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Written">When the content was last changed.</param>
/// <param name="Changed">When the content, owner, mode or name was last changed.</param>
internal readonly record struct FileStatus(
    FileKind Kind, UnixFileMode Mode, uint Owner, uint Group, ulong Device, ulong Number, long Length, FileTimestamp Written, FileTimestamp Changed)
{
    private const UnixFileMode AllModes = (UnixFileMode)0xFFF;

    /// <summary>Returns the status of a file; null if it does not exist or cannot be examined.</summary>
    public static FileStatus? Of(string path)
    {
        if (OperatingSystem.IsLinux() && LinuxFileStatus.TryGet(path, out var status))
        {
            return status is { } linux ? Of(linux) : null;
        }

        return OperatingSystem.IsMacOS()
            ? MacFileStatus.Get(path) is { } mac ? Of(mac) : null
            : OfOther(path);
    }

    /// <summary>Returns the status of an open file; null if it cannot be examined.</summary>
    public static FileStatus? Of(FileStream file)
    {
        if (OperatingSystem.IsLinux() && LinuxFileStatus.TryGet(file.SafeFileHandle, out var status))
        {
            return status is { } linux ? Of(linux) : null;
        }

        return OperatingSystem.IsMacOS()
            ? MacFileStatus.Get(file.SafeFileHandle) is { } mac ? Of(mac) : null
            : OfOther(file.Name);
    }

    /// <summary>Determines whether two paths or handles refer to the same file; false if this is not known.</summary>
    public bool IsSameFile(FileStatus other) => Number != 0 && Number == other.Number && Device == other.Device;

    private static FileStatus Of(LinuxFileStatus status) => new(
        KindOf(status.Mode),
        (UnixFileMode)status.Mode & AllModes,
        status.Owner,
        status.Group,
        ((ulong)status.DeviceMajor << 32) | status.DeviceMinor,
        status.Number,
        (long)status.Length,
        new(status.WrittenSeconds, status.WrittenNanoseconds),
        new(status.ChangedSeconds, status.ChangedNanoseconds));

    private static FileStatus Of(MacFileStatus status) => new(
        KindOf(status.Mode),
        (UnixFileMode)status.Mode & AllModes,
        status.Owner,
        status.Group,
        (uint)status.Device,
        status.Number,
        status.Length,
        new(status.WrittenSeconds, status.WrittenNanoseconds),
        new(status.ChangedSeconds, status.ChangedNanoseconds));

    private static FileStatus? OfOther(string path)
    {
        var file = new FileInfo(path);
        var written = new FileTimestamp(file.Exists ? file.LastWriteTimeUtc.Ticks : 0, 0);
        return path.StartsWith(@"\\.\", StringComparison.Ordinal) ? default(FileStatus) with { Kind = FileKind.CharacterDevice } // such as NUL
            : file.Exists ? default(FileStatus) with { Kind = FileKind.Regular, Mode = OperatingSystem.IsWindows() ? default : file.UnixFileMode, Length = file.Length, Written = written }
            : Directory.Exists(path) ? default(FileStatus) with { Kind = FileKind.Folder }
            : null;
    }

    /// <summary>Returns the kind of a file from its mode (S_IFMT), whose values are the same on all systems.</summary>
    private static FileKind KindOf(ushort mode) => (mode >> 12) switch
    {
        1 => FileKind.Pipe,
        2 => FileKind.CharacterDevice,
        4 => FileKind.Folder,
        6 => FileKind.BlockDevice,
        8 => FileKind.Regular,
        12 => FileKind.Socket,
        _ => FileKind.Other,
    };
}

using System.Runtime.Versioning;
using ClaimModel.Streams;

namespace ClaimModel.Files;

/// <summary>A file that gets new content as a whole: the content is written to a temporary file, which then replaces the file. Until then, the file is unchanged.</summary>
/// <remarks>
/// If the path is a symbolic link, its target is replaced. The owner, group and permissions of an existing file are preserved, without the special
/// bits (setuid, setgid, sticky), or else it is not replaced; its other hard links keep the earlier content. Pipes, character devices and open files
/// such as <c>/dev/stdout</c> are not replaced: the content is written into them when it is complete. Other special files are refused.
/// </remarks>
internal sealed class AtomicFile : IDisposable
{
    /// <summary>The beginning of the names of temporary files that a killed process may leave beside a file. They are hidden, and are not recognized as datasets.</summary>
    public const string TemporaryPrefix = ".claimmodel-";

    private const UnixFileMode Permissions = (UnixFileMode)0x1FF;

    private readonly string _name;
    private readonly FileTarget _target;
    private readonly FileStatus? _read;
    private readonly string? _temporaryPath;
    private bool _isPrepared;
    private bool _isDone;

    /// <param name="path">The path of the file.</param>
    /// <param name="name">The name of the file in messages; null for the path.</param>
    /// <param name="read">The status of the file when it was read: if it has changed since, it is not replaced; null to replace it in any case.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file.</exception>
    public AtomicFile(string path, string? name = null, FileStatus? read = null)
    {
        _name = name ?? path;
        _read = read;
        _target = FileTarget.At(path, name);
        if (!_target.IsReplaceable)
        {
            _target.ThrowIfNotWritable();
            Content = TemporaryFile.Create(System.IO.Path.GetTempPath());
            return;
        }

        if (_target.Status is not null)
        {
            // Throws if the file is read-only: renaming would replace it nevertheless.
            using var probe = File.Open(_target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }

        _temporaryPath = NewTemporaryPath();
        Content = new PrivateFile(_temporaryPath, FileOptions.None, Explain);
    }

    /// <summary>Gets the stream for the new content, which is open for reading and writing.</summary>
    public FileStream Content { get; }

    /// <summary>Gets the path of the file; if the file is a symbolic link, that of its target.</summary>
    public string Path => _target.Path;

    /// <summary>Gets a value indicating whether the file is replaced, rather than written into.</summary>
    public bool IsReplacement => _temporaryPath is not null;

    /// <summary>Writes to the storage device that a file or folder has its name.</summary>
    public static void FlushFolderOf(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixFile.FlushFolder(FolderOf(path));
        }
    }

    /// <summary>Writes the new content to the storage device, so that <see cref="Commit"/> only renames it.</summary>
    /// <exception cref="IOException">The content cannot be written, or the owner of the file cannot be preserved.</exception>
    public void Prepare()
    {
        if (_isPrepared || Content is not PrivateFile content || !IsReplacement)
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            CopyOwnerAndMode();
        }

        content.FlushToDisk();
        content.Dispose();
        _isPrepared = true;
    }

    /// <summary>Returns a new path for a temporary file or folder. The length of its name is constant, because the name of the file may be as long as possible.</summary>
    public static string TemporaryPathIn(string folder) => System.IO.Path.Combine(folder, $"{TemporaryPrefix}{System.IO.Path.GetRandomFileName()}.partial");

    /// <summary>Replaces the file by the new content, which is then on the storage device, also if the system fails.</summary>
    /// <exception cref="IOException">The file cannot be written, or was changed since it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file.</exception>
    public void Commit()
    {
        if (_temporaryPath is null)
        {
            CopyInto();
        }
        else
        {
            Rename();
            FlushFolderOf(_target.Path);
        }

        _isDone = true;
    }

    public void Dispose()
    {
        Content.Dispose();
        if (!_isDone && _temporaryPath is not null)
        {
            File.Delete(_temporaryPath);
        }
    }

    /// <summary>Replaces the file by the new content. The folder is not flushed, so that several files can be replaced in a short time.</summary>
    /// <exception cref="IOException">The file cannot be written, or was changed since it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file.</exception>
    public void Rename()
    {
        Prepare();
        var status = FileStatus.Of(_target.Path);
        if (_read is not null && status != _read)
        {
            throw new FileWriteException(_name, "another program changed it after it was read") { IsConflict = true };
        }

        if (status is { Kind: not FileKind.Regular })
        {
            throw new FileWriteException(_name, "another program replaced it by a special file");
        }

        File.Move(_temporaryPath!, _target.Path, overwrite: true); // never null: only a replacement is renamed
        _isDone = true;
    }

    [UnsupportedOSPlatform("windows")]
    private void CopyOwnerAndMode()
    {
        if (_target.Status is not { } old)
        {
            File.SetUnixFileMode(Content.SafeFileHandle, ModeOfNewFiles());
            return;
        }

        if (FileStatus.Of(Content) is { } created && (created.Owner, created.Group) != (old.Owner, old.Group)
            && !UnixFile.TryChangeOwner(Content.SafeFileHandle, old.Owner, old.Group))
        {
            throw new FileWriteException(_name, "it belongs to another user or group, and only that user or root can replace it without changing this");
        }

        File.SetUnixFileMode(Content.SafeFileHandle, old.Mode & Permissions);
        if (OperatingSystem.IsLinux() && !AccessList.TryCopy(_target.Path, Content.SafeFileHandle))
        {
            throw new FileWriteException(_name, "its access control list (ACL) cannot be preserved");
        }
    }

    /// <summary>Returns the mode of new files in the folder, which depends on the process (umask) and the folder (default access control list).</summary>
    [UnsupportedOSPlatform("windows")]
    private UnixFileMode ModeOfNewFiles()
    {
        using var probe = new FileStream(
            NewTemporaryPath(), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        return File.GetUnixFileMode(probe.SafeFileHandle);
    }

    private void CopyInto()
    {
        Content.Position = 0;
        using var target = _target.Open();
        try
        {
            Content.CopyTo(target);
            if (target.CanSeek && !OperatingSystem.IsWindows())
            {
                UnixFile.SetPosition(target.SafeFileHandle, target.Position);
            }
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw Explain(exception);
        }
    }

    /// <summary>Returns a path in the same folder, so that renaming is atomic.</summary>
    private string NewTemporaryPath() => TemporaryPathIn(FolderOf(_target.Path));

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(path) ?? path;

    private FileWriteException Explain(Exception cause) => new(_name, FileErrors.ReasonOf(cause), cause);
}

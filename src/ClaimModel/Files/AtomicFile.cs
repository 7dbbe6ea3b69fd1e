namespace ClaimModel.Files;

/// <summary>Replaces a file atomically: the content is written to a temporary file in the same folder, which is then renamed.</summary>
/// <remarks>If the path is a symbolic link, its target is replaced. The permissions of an existing file are preserved.</remarks>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private bool _isDone;

    public AtomicFile(string path)
    {
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        _path = target?.FullName ?? Path.GetFullPath(path);
        if (File.Exists(_path))
        {
            // Throws if the file is read-only: renaming would replace it nevertheless.
            using var probe = File.Open(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }

        TemporaryPath = $"{_path}.{Path.GetRandomFileName()}.partial";
    }

    /// <summary>Gets the path of the temporary file. It is in the same folder, so that renaming is atomic, and has a unique name.</summary>
    public string TemporaryPath { get; }

    /// <summary>Creates the temporary file, and opens it for reading and writing.</summary>
    public FileStream Create() => new(TemporaryPath, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);

    public void Commit()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(TemporaryPath, File.GetUnixFileMode(_path));
        }

        File.Move(TemporaryPath, _path, overwrite: true);
        _isDone = true;
    }

    public void Dispose()
    {
        if (!_isDone)
        {
            File.Delete(TemporaryPath);
        }
    }
}

namespace ClaimModel.Files;

/// <summary>A file that takes the place of another only when it is whole: written beside it, then renamed.</summary>
/// <remarks>A symbolic link stays one: the file that it leads to is replaced. The permissions of the replaced file stay as they were.</remarks>
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
            // A file that may not be written is not replaced either.
            using var probe = File.Open(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }

        TemporaryPath = $"{_path}.{Path.GetRandomFileName()}.partial";
    }

    /// <summary>Where to write: in the same folder, so that renaming is one step, under a name that no other writer takes.</summary>
    public string TemporaryPath { get; }

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

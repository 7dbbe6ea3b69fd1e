namespace ClaimModel;

/// <summary>A file that takes the place of another only when it is whole: written beside it, then renamed.</summary>
internal sealed class FileReplacement(string path) : IDisposable
{
    private readonly string _path = Path.GetFullPath(path);
    private bool _isDone;

    /// <summary>Where to write: in the same folder, so that renaming is one step, under a name that no other writer takes.</summary>
    public string TemporaryPath { get; } = $"{Path.GetFullPath(path)}.{Path.GetRandomFileName()}.partial";

    public void Commit()
    {
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

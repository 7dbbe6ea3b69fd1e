using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Output;

/// <summary>The folder of a split: it gets all files, or none.</summary>
/// <remarks>
/// A new folder is filled under a temporary name, and then renamed. In an existing folder, files are renamed one after the other, the manifest first:
/// if the process is killed in between, the manifest lists files that do not exist (<see cref="SplitManifest.FindMissing"/>). If renaming fails, the
/// earlier files are restored. Files of another split are not mixed with the new ones.
/// </remarks>
internal sealed class ShardFolder : IDisposable
{
    private readonly string _name;
    private readonly string _path;

    /// <summary>The folder that files are written to: a temporary one if the folder is new.</summary>
    private readonly string _workPath;

    /// <summary>The manifest of the split, and its files.</summary>
    private readonly List<AtomicFile> _files = [];

    /// <summary>The files of another split and then their manifests, which are deleted.</summary>
    private readonly List<string> _other = [];
    private bool _isDone;

    /// <param name="console">The console.</param>
    /// <param name="name">The folder, as the user wrote it.</param>
    /// <param name="shards">The names of the files of the split.</param>
    /// <param name="manifest">The name of the manifest.</param>
    /// <param name="isCleaning">Deletes the files of another split, as its manifest lists them.</param>
    /// <exception cref="UsageException">The folder contains files of another split.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write to the folder.</exception>
    public ShardFolder(ToolConsole console, string name, IReadOnlyCollection<string> shards, string manifest, bool isCleaning)
    {
        var target = FileTarget.At(console.FullPath(name), name);
        (_name, _path, _workPath) = (name, target.Path, target.Path);
        if (target.Status is { Kind: not FileKind.Folder })
        {
            throw new UsageException($"{ScreenText.QuotedPath(name)} is not a folder; specify a folder, which is created if it does not exist.");
        }

        if (target.Status is not null)
        {
            _other = FindOther(shards, manifest, isCleaning);
        }
        else
        {
            var parent = Path.GetDirectoryName(_path) ?? _path;
            Directory.CreateDirectory(parent);
            _workPath = AtomicFile.TemporaryPathIn(parent);
            Directory.CreateDirectory(_workPath);
        }

        try
        {
            foreach (var file in shards.Prepend(manifest))
            {
                _files.Add(new AtomicFile(Path.Combine(_workPath, file), Path.Combine(name, file)));
                if (!_files[^1].IsReplacement)
                {
                    throw new FileWriteException(Path.Combine(name, file), "it is not a regular file");
                }
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Gets the streams of the files, in the order of their names.</summary>
    public IEnumerable<Stream> Streams => _files.Skip(1).Select(file => file.Content);

    /// <summary>Gives the files their names, and writes the manifest.</summary>
    /// <exception cref="IOException">The folder cannot be written; it is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write to the folder.</exception>
    public void Commit(byte[] manifest)
    {
        var (file, shards) = (_files[0], _files[1..]);
        file.Content.Write(manifest);
        _files.ForEach(static file => file.Prepare());
        var oldManifest = File.Exists(file.Path) ? File.ReadAllBytes(file.Path) : null;
        var backups = new List<(string Path, string Backup)>();
        var written = new List<string>();
        try
        {
            file.Rename();
            foreach (var path in shards.Select(shard => shard.Path).Concat(_other).Where(File.Exists))
            {
                var backup = AtomicFile.TemporaryPathIn(Path.GetDirectoryName(path) ?? path);
                File.Move(path, backup);
                backups.Add((path, backup));
            }

            foreach (var shard in shards)
            {
                shard.Rename();
                written.Add(shard.Path);
            }

            if (_workPath != _path)
            {
                AtomicFile.FlushFolderOf(_files[0].Path);
                Directory.Move(_workPath, _path);
            }

            _isDone = true;
            AtomicFile.FlushFolderOf(_workPath != _path ? _path : _files[0].Path);
        }
        catch
        {
            written.ForEach(File.Delete);
            backups.ForEach(moved => File.Move(moved.Backup, moved.Path));
            RestoreManifest(file.Path, oldManifest);
            throw;
        }

        backups.ForEach(moved => File.Delete(moved.Backup));
    }

    public void Dispose()
    {
        _files.ForEach(file => file.Dispose());
        if (!_isDone && _workPath != _path)
        {
            Directory.Delete(_workPath, recursive: true);
        }
    }

    private static void RestoreManifest(string path, byte[]? content)
    {
        if (content is null)
        {
            File.Delete(path);
            return;
        }

        using var manifest = new AtomicFile(path);
        manifest.Content.Write(content);
        manifest.Commit();
    }

    /// <summary>Returns the paths of the files of another split and then of their manifests, which may be deleted; without a manifest that this split replaces.</summary>
    private List<string> FindOther(IReadOnlyCollection<string> shards, string replaced, bool isCleaning)
    {
        var names = Directory.GetFiles(_path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        var others = names.Where(SplitManifest.IsShard).Except(shards).ToList();
        if (others is [var first, ..] && !isCleaning)
        {
            throw new UsageException(
                $"The folder {ScreenText.QuotedPath(_name)} contains files of another split, such as {ScreenText.QuotedPath(first)}. "
                + "Use --clean to delete them, or specify another folder.");
        }

        var manifests = names
            .Where(file => file.EndsWith(SplitManifest.Extension, StringComparison.Ordinal))
            .Select(file => (File: file, Shards: SplitManifest.Read(Path.Combine(_path, file), Path.Combine(_name, file)).Intersect(others).ToList()))
            .Where(manifest => isCleaning && manifest.Shards.Count > 0)
            .ToList();
        if (others.Except(manifests.SelectMany(manifest => manifest.Shards)).FirstOrDefault() is { } unlisted)
        {
            throw new UsageException(
                $"The folder {ScreenText.QuotedPath(_name)} contains {ScreenText.QuotedPath(unlisted)}, which no manifest (*{SplitManifest.Extension}) lists, so --clean does not delete it. "
                + "Delete it, or specify another folder.");
        }

        return [.. others.Concat(manifests.Select(manifest => manifest.File).Where(file => file != replaced)).Select(file => Path.Combine(_path, file))];
    }
}

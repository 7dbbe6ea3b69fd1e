using System.Text;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>The folder of a report: it gets all pages, or none.</summary>
/// <remarks>
/// The pages are written to a temporary folder beside the folder. A new folder is that folder renamed. In an existing folder, the pages are renamed one after the other,
/// the first page last; the pages of an earlier report are deleted. Other files stay as they are.
/// </remarks>
internal sealed class ReportFolder : IDisposable
{
    private readonly string _name;
    private readonly string _path;
    private readonly bool _isNew;
    private bool _isDone;

    /// <param name="path">The path of the folder.</param>
    /// <param name="name">The folder in messages; null for the path.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write to the folder.</exception>
    public ReportFolder(string path, string? name = null)
    {
        _name = name ?? path;
        var target = FileTarget.At(Path.TrimEndingDirectorySeparator(path), _name);
        if (target.Status is { Kind: not FileKind.Folder })
        {
            throw new FileWriteException(_name, "it is not a folder");
        }

        (_path, _isNew) = (target.Path, target.Status is null);
        var parent = Path.GetDirectoryName(_path) ?? _path;
        Directory.CreateDirectory(parent);
        WorkPath = AtomicFile.TemporaryPathIn(_isNew ? parent : _path);
        Directory.CreateDirectory(WorkPath);
    }

    /// <summary>Gets the temporary folder, which receives the pages.</summary>
    public string WorkPath { get; }

    /// <summary>Gives the pages their place.</summary>
    /// <param name="pages">The names of the pages.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write to the folder.</exception>
    public void Commit(IReadOnlyCollection<string> pages)
    {
        if (_isNew)
        {
            Directory.Move(WorkPath, _path);
            _isDone = true;
            return;
        }

        List<string> old = [.. Directory.EnumerateFiles(_path).Select(file => Path.GetFileName(file)).Where(name => PagePlan.IsPage(name) && !pages.Contains(name)).Where(IsReportPage)];
        if (pages.FirstOrDefault(name => Path.Exists(Path.Combine(_path, name)) && !IsReportPage(name)) is { } foreign)
        {
            throw new FileWriteException(Path.Combine(_name, foreign), "it is not a page of a report");
        }

        foreach (var name in pages.Where(name => name != PagePlan.Index).Append(PagePlan.Index))
        {
            File.Move(Path.Combine(WorkPath, name), Path.Combine(_path, name), overwrite: true);
        }

        old.ForEach(name => File.Delete(Path.Combine(_path, name)));
    }

    public void Dispose()
    {
        if (!_isDone && Directory.Exists(WorkPath))
        {
            Directory.Delete(WorkPath, recursive: true);
        }
    }

    /// <summary>Determines whether a file of the folder is a page of a report, by its beginning.</summary>
    private bool IsReportPage(string name)
    {
        var path = Path.Combine(_path, name);
        if (FileTarget.At(path).Status is not { Kind: FileKind.Regular } || new FileInfo(path).LinkTarget is not null)
        {
            return false;
        }

        using var reader = new StreamReader(path, Encoding.UTF8);
        var start = new char[2048];
        var length = reader.ReadBlock(start);
        return new string(start, 0, length).Contains(PageFrame.Generator, StringComparison.Ordinal);
    }
}

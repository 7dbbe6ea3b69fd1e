using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>Finds the datasets that paths on the command line refer to: files, folders, patterns, and <c>-</c> for standard input.</summary>
internal sealed class InputFinder(ToolConsole console)
{
    private readonly List<InputFile> _files = [];
    private readonly List<string> _unreadable = [];
    private readonly List<string> _unmatched = [];
    private readonly List<string> _skipped = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public FoundInputs Find(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Find(path, cancellationToken);
        }

        return new(_files, _unreadable, _unmatched, _skipped);
    }

    private void Find(string path, CancellationToken cancellationToken)
    {
        if (path == ToolConsole.StandardStream)
        {
            if (_seen.Add(path))
            {
                _files.Add(InputFile.StandardInput);
            }
        }
        else if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            _unreadable.Add($"There is no file {ScreenText.Quoted(path)}.");
        }
        else if (File.Exists(console.FullPath(path)))
        {
            Add(path);
        }
        else if (Directory.Exists(console.FullPath(path)))
        {
            FindInFolder(path, cancellationToken);
        }
        else if (GlobPattern.IsPattern(path))
        {
            FindByPattern(path);
        }
        else
        {
            _unreadable.Add(NameError(path) ?? $"There is no file {ScreenText.QuotedPath(path)}.{Suggestion(path)}");
        }
    }

    private void FindInFolder(string folder, CancellationToken cancellationToken)
    {
        var prefix = folder is "." or "./" ? "" : folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : $"{folder}/";
        var errors = _unreadable.Count;
        var count = 0;
        var datasets = new DatasetFolder(
            console.FullPath(folder),
            (subfolder, exception) => _unreadable.Add(
                NameError(prefix + subfolder) ?? FileAccessException.For(subfolder.Length == 0 ? folder : prefix + subfolder, exception, "read").Message));
        foreach (var path in datasets.Find(cancellationToken))
        {
            AddFound(prefix + path);
            count++;
        }

        if (count == 0 && errors == _unreadable.Count)
        {
            _unreadable.Add($"The folder {ScreenText.QuotedPath(folder)} does not contain any datasets; datasets are named {DatasetFile.NamePatterns}.");
        }
    }

    private void FindByPattern(string pattern)
    {
        var found = GlobPattern.Match(pattern, console.Folder);
        if (found.Count == 0)
        {
            _unmatched.Add($"No file matches {ScreenText.QuotedPath(pattern)}.");
        }

        foreach (var path in found)
        {
            AddFound(path);
        }
    }

    /// <summary>Adds a file that was found in a folder, unless it cannot be opened, or is not a regular file.</summary>
    private void AddFound(string path)
    {
        var status = FileStatus.Of(console.FullPath(path));
        if (status is null && NameError(path) is { } error)
        {
            _unreadable.Add(error);
        }
        else if (status is { Kind: not FileKind.Regular })
        {
            _skipped.Add($"{ScreenText.QuotedPath(path)} is not a regular file, and is skipped. To read it nevertheless, specify its own path.");
        }
        else
        {
            Add(path);
        }
    }

    /// <summary>Returns the error of a name with bytes that are not UTF-8, which .NET replaces, so that the file cannot be found; otherwise null.</summary>
    private static string? NameError(string path) => path.Contains('\uFFFD', StringComparison.Ordinal)
        ? $"{ScreenText.QuotedPath(path)} cannot be opened, because its name is not valid UTF-8; rename it, or read it from standard input."
        : null;

    private void Add(string path)
    {
        var fullPath = console.FullPath(path);
        if (_seen.Add(fullPath))
        {
            _files.Add(new(path, fullPath));
        }
    }

    private string Suggestion(string path)
    {
        var full = console.FullPath(path);
        if (File.Exists(full + DatasetFormats.DocumentExtension))
        {
            return $" Did you mean \"{ScreenText.FilePath(path)}{DatasetFormats.DocumentExtension}\"?";
        }

        var folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            return "";
        }

        try
        {
            var near = SpellingSuggestion.For(Path.GetFileName(full), new DirectoryInfo(folder).EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
            return near is null ? "" : $" Did you mean \"{ScreenText.FilePath(path[..^Path.GetFileName(full).Length] + near)}\"?";
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            return "";
        }
    }
}

using System.IO.Enumeration;

namespace ClaimModel.Cli.Input;

/// <summary>
/// A path with wildcards: <c>*</c> matches any characters within a name, <c>?</c> matches one character, <c>**</c> matches any folders.
/// As in a shell, names that begin with a dot are matched only by patterns that begin with a dot.
/// </summary>
internal sealed class GlobPattern(string pattern)
{
    private const string AnyFolders = "**";

    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly string[] _names = WithSlashes(pattern).Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Returns the paths of the files that match, ordered by name; relative if the pattern is.</summary>
    /// <param name="folder">The folder that a relative pattern starts from.</param>
    public IReadOnlyList<string> Match(string folder)
    {
        var root = WithSlashes(Path.GetPathRoot(pattern) ?? "");
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var names = root.Length == 0 ? _names : WithSlashes(pattern)[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        Match(root, root.Length == 0 ? folder : root, names, found);
        return [.. found];
    }

    private static void Match(string shown, string folder, ReadOnlySpan<string> names, SortedSet<string> found)
    {
        var name = names[0];
        var isLast = names.Length == 1;
        if (!IsPattern(name))
        {
            var path = Path.Combine(folder, name);
            if (isLast && File.Exists(path))
            {
                found.Add(shown + name);
            }
            else if (!isLast && Directory.Exists(path))
            {
                Match($"{shown}{name}/", path, names[1..], found);
            }

            return;
        }

        if (name == AnyFolders && !isLast)
        {
            Match(shown, folder, names[1..], found);
        }

        foreach (var entry in Entries(folder))
        {
            var isFolder = entry is DirectoryInfo;
            if (name == AnyFolders ? entry.Name.StartsWith('.') : !IsMatch(name, entry.Name))
            {
                continue;
            }

            if (!isFolder && isLast)
            {
                found.Add(shown + entry.Name);
            }
            else if (isFolder && name == AnyFolders && entry.LinkTarget is null)
            {
                Match($"{shown}{entry.Name}/", entry.FullName, names, found);
            }
            else if (isFolder && name != AnyFolders && !isLast)
            {
                Match($"{shown}{entry.Name}/", entry.FullName, names[1..], found);
            }
        }
    }

    private static bool IsMatch(string pattern, string name) =>
        (!name.StartsWith('.') || pattern.StartsWith('.'))
        && FileSystemName.MatchesSimpleExpression(pattern, name, IgnoresCase);

    /// <summary>Returns the contents of a folder; empty if it cannot be read, as in a shell.</summary>
    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            return [];
        }
    }

    private static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}

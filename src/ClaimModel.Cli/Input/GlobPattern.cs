using System.IO.Enumeration;

namespace ClaimModel.Cli.Input;

/// <summary>
/// A path with wildcards: <c>*</c> matches any characters within a name, <c>?</c> matches one character, <c>**</c> matches any folders.
/// As in a shell, names that begin with a dot are matched only by patterns that begin with a dot.
/// </summary>
internal static class GlobPattern
{
    private const string AnyFolders = "**";

    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Returns the paths of the files that match, ordered by name; relative if the pattern is.</summary>
    /// <param name="pattern">The path with wildcards.</param>
    /// <param name="folder">The folder that a relative pattern starts from.</param>
    public static IReadOnlyList<string> Match(string pattern, string folder)
    {
        pattern = Path.DirectorySeparatorChar == '\\' ? pattern.Replace('\\', '/') : pattern;
        var root = pattern[..(Path.GetPathRoot(pattern)?.Length ?? 0)];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Match(root, root.Length == 0 ? folder : root, pattern[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries), found);
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

        foreach (var entry in Entries(folder).Where(entry => IsMatch(name, entry.Name)))
        {
            if (entry is not DirectoryInfo && isLast)
            {
                found.Add(shown + entry.Name);
            }
            else if (entry is DirectoryInfo && (name == AnyFolders ? entry.LinkTarget is null : !isLast))
            {
                Match($"{shown}{entry.Name}/", entry.FullName, name == AnyFolders ? names : names[1..], found);
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
}

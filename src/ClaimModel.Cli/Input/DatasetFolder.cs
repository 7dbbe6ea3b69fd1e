namespace ClaimModel.Cli.Input;

/// <summary>The datasets in a folder and the folders in it.</summary>
/// <remarks>Names that begin with a dot are passed over, and links to folders are not followed, so that no file comes twice.</remarks>
internal static class DatasetFolder
{
    public const string Extension = ".claims.json";

    /// <summary>The paths of all <c>*.claims.json</c>, relative to the folder, by name.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> Find(string folder, CancellationToken cancellation) => Find(new DirectoryInfo(folder), "", cancellation);

    private static IEnumerable<string> Find(DirectoryInfo folder, string before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var entry in folder.GetFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo inner)
            {
                if (entry.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                {
                    yield return before + entry.Name;
                }
            }
            else if (inner.LinkTarget is null)
            {
                foreach (var path in Find(inner, $"{before}{inner.Name}/", cancellation))
                {
                    yield return path;
                }
            }
        }
    }
}


namespace ClaimModel.Cli.Input;

/// <summary>Finds the datasets in a folder and its subfolders.</summary>
/// <remarks>Names that begin with a dot are skipped, and links to folders are not followed, so that no file is found twice.</remarks>
/// <param name="path">The absolute path of the folder.</param>
/// <param name="onError">Receives the relative path of a folder that cannot be read, and the exception; the search continues.</param>
internal sealed class DatasetFolder(string path, Action<string, Exception> onError)
{
    /// <summary>Returns the paths of all files that are named as datasets, relative to the folder, ordered by name.</summary>
    public IEnumerable<string> Find(CancellationToken cancellationToken) => Find(new DirectoryInfo(path), "", cancellationToken);

    private IEnumerable<string> Find(DirectoryInfo folder, string prefix, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var entry in EntriesOf(folder, prefix).Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo inner)
            {
                if (FileFormats.IsDataset(entry.Name))
                {
                    yield return prefix + entry.Name;
                }
            }
            else if (inner.LinkTarget is null)
            {
                foreach (var found in Find(inner, $"{prefix}{inner.Name}/", cancellationToken))
                {
                    yield return found;
                }
            }
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            onError(prefix, exception);
            return [];
        }
    }
}

using ClaimModel.Files;

namespace ClaimModel.Cli.Input;

/// <summary>The datasets in a folder and the folders in it.</summary>
/// <remarks>Names that begin with a dot are skipped, and links to folders are not followed, so that no file is found twice.</remarks>
/// <param name="path">The complete path of the folder.</param>
/// <param name="complain">Takes the relative path of a folder that cannot be read, and why; the search goes on beside it.</param>
internal sealed class DatasetFolder(string path, Action<string, Exception> complain)
{
    /// <summary>The paths of all <c>*.claims.json</c>, <c>*.claims.jsonl</c> and <c>*.claims.jsonl.gz</c>, relative to the folder, by name.</summary>
    public IEnumerable<string> Find(CancellationToken cancellation) => Find(new DirectoryInfo(path), "", cancellation);

    private IEnumerable<string> Find(DirectoryInfo folder, string before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var entry in EntriesOf(folder, before).Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo inner)
            {
                if (DatasetFormats.IsDataset(entry.Name))
                {
                    yield return before + entry.Name;
                }
            }
            else if (inner.LinkTarget is null)
            {
                foreach (var found in Find(inner, $"{before}{inner.Name}/", cancellation))
                {
                    yield return found;
                }
            }
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string before)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            complain(before, fault);
            return [];
        }
    }
}

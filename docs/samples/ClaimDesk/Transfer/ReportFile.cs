using System.IO.Compression;
using ClaimDesk.Desk;
using ClaimModel.Interchange;

namespace ClaimDesk.Transfer;

/// <summary>The report of the dataset as a file: one page or, if there are many claims, a folder of pages in a zip archive. It is made once for each state of the dataset, one at a time.</summary>
public sealed class ReportFile : IDisposable
{
    /// <summary>The most claims that are on one page.</summary>
    public const int MaxClaimsOnAPage = 2_000;

    private readonly SemaphoreSlim _one = new(1);
    private DeskState? _state;
    private string? _path;

    /// <summary>Returns whether the report of a dataset is a zip archive.</summary>
    public static bool IsFolder(ClaimDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Claims.Count > MaxClaimsOnAPage;
    }

    /// <summary>Opens the report.</summary>
    /// <param name="state">The dataset.</param>
    /// <param name="cancellationToken">Cancels waiting and writing.</param>
    public async Task<Stream> OpenAsync(DeskState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_state != state)
            {
                var path = await Task.Run(() => Write(state.Dataset, cancellationToken), cancellationToken);
                Delete();
                (_state, _path) = (state, path);
            }

            return new FileStream(_path!, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16, useAsync: true);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Deletes the file.</summary>
    public void Dispose()
    {
        Delete();
        _one.Dispose();
    }

    /// <summary>Writes the report into a folder that only this user can read.</summary>
    /// <returns>The path of the file.</returns>
    private static string Write(ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("claimdesk-report-");
        try
        {
            var path = Path.Combine(folder.FullName, "report");
            if (!IsFolder(dataset))
            {
                using var page = File.Create(path);
                ClaimReport.Write(dataset, page, null, cancellationToken);
                return path;
            }

            var pages = Path.Combine(folder.FullName, "pages");
            ClaimReport.WriteFolder(dataset, pages, null, cancellationToken);
            ZipFile.CreateFromDirectory(pages, path, CompressionLevel.Fastest, includeBaseDirectory: false);
            Directory.Delete(pages, recursive: true);
            return path;
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private void Delete()
    {
        if (_path is { } path)
        {
            _path = null;
            _state = null;
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}

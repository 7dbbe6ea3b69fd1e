using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>The dataset file. It is replaced only if nobody else has changed it since it was read or written last.</summary>
internal sealed class DatasetFile(string path)
{
    private const int MaxListed = 20;

    private (long Length, DateTime WrittenAt) _known;

    /// <summary>Gets the path.</summary>
    public string Path => path;

    /// <summary>Gets whether another program has changed or deleted the file.</summary>
    public bool IsChanged => Stamp() != _known;

    /// <summary>Reads the file; null if there is none.</summary>
    /// <exception cref="StoreException">The file cannot be read without loss.</exception>
    public async Task<ClaimDataset?> ReadAsync(CancellationToken cancellationToken)
    {
        _known = Stamp();
        if (!File.Exists(path))
        {
            return null;
        }

        var result = await ClaimDataset.ReadFileAsync(path, cancellationToken: cancellationToken);
        if (result.HasErrors)
        {
            throw new StoreException(Describe("has errors", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), result.Count(DiagnosticSeverity.Error)));
        }

        RequireDistinctIds(result.Dataset);
        return result.Dataset;
    }

    /// <summary>Replaces the file atomically.</summary>
    public async Task WriteAsync(ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var isNew = !File.Exists(path);
        await dataset.SaveAsync(path, cancellationToken: cancellationToken);
        if (isNew)
        {
            PrivateFile.Restrict(path);
        }

        _known = Stamp();
    }

    private void RequireDistinctIds(ClaimDataset dataset)
    {
        foreach (var type in RecordType.Listed)
        {
            if (type.In(dataset).GroupBy(type.IdOf).FirstOrDefault(records => records.Count() > 1) is { } repeated)
            {
                throw new StoreException($"The dataset {path} has {repeated.Count()} records with the id {new RecordKey(type.Name, repeated.Key)}. Give each record an id of its own; \"claimmodel validate\" lists where they are.");
            }
        }
    }

    private string Describe(string what, IEnumerable<Diagnostic> errors, long count) => string.Join(
        Environment.NewLine,
        [
            $"The dataset {path} {what}, and is not opened so that nothing is lost. Correct them first:",
            .. errors.Take(MaxListed).Select(error => "  " + error),
            .. count > MaxListed ? [$"  … and {count - MaxListed} more."] : Array.Empty<string>(),
        ]);

    private (long Length, DateTime WrittenAt) Stamp()
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}

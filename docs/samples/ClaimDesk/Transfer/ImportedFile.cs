using ClaimModel.Interchange;

namespace ClaimDesk.Transfer;

/// <summary>The records that were read from an uploaded file, and what was found on the way.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Length">The length of the file in bytes.</param>
/// <param name="Format">What the file was taken for.</param>
/// <param name="Dataset">The records.</param>
/// <param name="Diagnostics">Errors and warnings, with their places in the file.</param>
/// <param name="Omitted">The number of diagnostics that are not listed.</param>
/// <param name="Losses">What the format has that a dataset has not.</param>
public sealed record ImportedFile(
    string Name, long Length, string Format, ClaimDataset Dataset, ValueList<Diagnostic> Diagnostics, long Omitted, ValueList<ImportLoss> Losses)
{
    private const int BeginningLength = 1 << 16;

    /// <summary>Gets whether something could not be read.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads an uploaded file, by way of a temporary file.</summary>
    /// <param name="upload">The content.</param>
    /// <param name="name">The name that the user's computer gave it, from which only the format is concluded.</param>
    /// <param name="maxBytes">The size of the largest file.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<ImportedFile> ReadAsync(Stream upload, string name, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        name = NameOf(name);
        var folder = Directory.CreateTempSubdirectory("claimdesk-import-");
        try
        {
            // The extension is the only part of the name that is used, because it tells formats apart.
            var path = Path.Combine(folder.FullName, "upload" + ExtensionOf(name));
            await using (var file = File.Create(path))
            {
                await upload.CopyToAsync(file, cancellationToken);
            }

            return await Task.Run(() => Read(path, name, maxBytes, cancellationToken), cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ImportedFile Read(string path, string name, int maxBytes, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        if ((InterchangeFormats.Recognize(Beginning(path)) ?? InterchangeFormats.ImportOf(name)) is { } format)
        {
            var import = ClaimImport.ReadFile(path, format, new() { File = name, MaxBytes = maxBytes }, cancellationToken);
            return new(name, length, format.Description, import.Dataset, import.Diagnostics, import.Omitted, import.Losses);
        }

        var result = ClaimDataset.ReadFile(path, new() { File = name, MaxBytes = maxBytes }, cancellationToken);
        return new(name, length, "a dataset of ClaimModel", result.Dataset, result.Diagnostics, result.Omitted, []);
    }

    private static byte[] Beginning(string path)
    {
        using var file = File.OpenRead(path);
        var beginning = new byte[Math.Min(BeginningLength, file.Length)];
        file.ReadExactly(beginning);
        return beginning;
    }

    private static string NameOf(string name)
    {
        name = new(name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter)).Take(100).ToArray());
        return name.Length == 0 ? "file" : name;
    }

    private static string ExtensionOf(string name)
    {
        string[] known = [".json", ".jsonl", ".ndjson", ".jl", ".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".yaml", ".yml"];
        var (bare, gzip) = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? (name[..^3], ".gz") : (name, "");
        return (known.FirstOrDefault(extension => bare.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ?? "") + gzip;
    }
}

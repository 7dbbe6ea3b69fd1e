namespace ClaimModel.Interchange;

/// <summary>Exports datasets to foreign formats.</summary>
/// <remarks>Exporting the same dataset twice produces the same bytes. This type is thread-safe.</remarks>
public static class ClaimExport
{
    /// <summary>Writes a dataset in a format.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="output">The destination. It is left open.</param>
    /// <param name="format">The format, such as one of <see cref="InterchangeFormats.Exports"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the export.</param>
    /// <returns>The report, which lists what the format could not carry.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors, so that an export would lose what could not be read.</exception>
    /// <exception cref="OperationCanceledException">The export was canceled.</exception>
    public static ExportReport Write(ClaimDataset dataset, Stream output, IExportFormat format, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(format);
        if (dataset.ReadErrorCount > 0)
        {
            throw new InvalidDatasetException(dataset.ReadErrors, Diagnostics.OmittedDiagnostics.None);
        }

        var context = new ExportContext(dataset, output, options ?? ExportOptions.Default, cancellationToken);
        format.Export(context);
        return new(context.Losses);
    }
}

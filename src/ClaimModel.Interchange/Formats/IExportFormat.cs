namespace ClaimModel.Interchange;

/// <summary>A format that datasets can be exported to.</summary>
/// <remarks>Implementations are stateless and thread-safe. <see cref="InterchangeFormats"/> lists those of this package.</remarks>
public interface IExportFormat
{
    /// <summary>Gets the name by which the format is chosen: lowercase letters, digits and hyphens, such as <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>Gets a description of the format in a few words, such as <c>comma-separated values</c>.</summary>
    string Description { get; }

    /// <summary>Gets the extensions of files in the format, such as <c>.csv</c>, the most specific ones first; empty if its files have a general extension such as <c>.json</c>.</summary>
    ValueList<string> Extensions { get; }

    /// <summary>Gets a value indicating whether files in the format are not text.</summary>
    bool IsBinary => false;

    /// <summary>Writes the dataset of the context to its output, and passes losses to the context.</summary>
    /// <param name="context">The dataset, and the destination.</param>
    void Export(ExportContext context);
}

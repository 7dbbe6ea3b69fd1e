namespace ClaimModel.Interchange;

/// <summary>A format that claims can be imported from.</summary>
/// <remarks>Implementations are stateless and thread-safe. <see cref="InterchangeFormats"/> lists those of this package.</remarks>
public interface IImportFormat
{
    /// <summary>Gets the name by which the format is chosen: lowercase letters, digits and hyphens, such as <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>Gets a description of the format in a few words, such as <c>comma-separated values</c>.</summary>
    string Description { get; }

    /// <summary>Gets the extensions of files in the format, such as <c>.csv</c>, the most specific ones first; empty if its files have a general extension such as <c>.json</c>.</summary>
    ValueList<string> Extensions { get; }

    /// <summary>Determines whether a file whose name does not identify a format is in this format.</summary>
    /// <param name="beginning">The first 64 KiB of the file, decompressed, or all of it if it is shorter.</param>
    bool Recognizes(ReadOnlySpan<byte> beginning);

    /// <summary>Reads the input of the context, and passes records, problems and losses to the context.</summary>
    /// <param name="context">The input, and the destination of what is read.</param>
    void Import(ImportContext context);
}

namespace ClaimModel.Interchange;

/// <summary>The options for importing: limits on untrusted input, and what the result refers to.</summary>
/// <remarks>Nothing is read from the network, no external entity is resolved, and no formula is evaluated. This type is immutable, and thread-safe if <see cref="Progress"/> is.</remarks>
public sealed record ImportOptions
{
    internal static ImportOptions Default { get; } = new();

    /// <summary>Gets the name of the file in diagnostics; null by default. Methods that read a file set it to the path, unless it is set.</summary>
    public string? File { get; init; }

    /// <summary>Gets the mapping of a table; null, the default, to match its columns by their headings.</summary>
    public TableMapping? Mapping { get; init; }

    /// <summary>Gets the maximum size of a file that a format has to hold in memory as a whole (JSON, YAML, HTML, workbooks), in bytes; 256 MiB by default. Tables and JSON Lines have no such limit.</summary>
    public int MaxBytes { get; init; } = 256 << 20;

    /// <summary>Gets the maximum number of rows of a table, lines of JSON Lines, or items of a document; 100 million by default.</summary>
    public long MaxRows { get; init; } = 100_000_000;

    /// <summary>Gets the maximum number of columns of a table; 1,000 by default.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>Gets the maximum length of a cell or of another text, in UTF-16 code units; 1 million by default. Longer ones are reported, and not imported.</summary>
    public int MaxTextLength { get; init; } = 1_000_000;

    /// <summary>Gets the maximum nesting of objects and lists; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Gets the maximum decompressed size of a compressed file or workbook, in bytes; 16 GiB by default for a compressed table, and <see cref="MaxBytes"/> for what is held in memory.</summary>
    public long MaxDecompressedBytes { get; init; } = 16L << 30;

    /// <summary>Gets how many times as large as the compressed file its content may be, if it is larger than 64 MiB; 200 by default.</summary>
    public int MaxDecompressionRatio { get; init; } = 200;

    /// <summary>Gets the maximum number of diagnostics of each severity to list; 1,000 by default. All are counted.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;

    /// <summary>Gets the receiver of progress; null, the default, disables it. It is called from the thread that imports, about every MiB.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}

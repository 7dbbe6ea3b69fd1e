using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;

namespace ClaimModel;

/// <summary>The options for reading documents and JSON Lines.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed record ReadOptions
{
    /// <summary>Gets a value indicating whether comments (<c>// …</c> and <c>/* … */</c>) and trailing commas are allowed, as in files written by hand; false by default. They are skipped, and not written back.</summary>
    public bool AllowCommentsAndTrailingCommas { get; init; }

    /// <summary>Gets what messages call these options.</summary>
    internal OptionNames Names { get; init; } = OptionNames.Library;

    /// <summary>Gets the locations in the file that the text was translated from; null, the default, if the text is that of the file.</summary>
    internal ForeignLocations? Foreign { get; init; }

    /// <summary>Gets a value indicating whether texts are tried in plain form first, which is faster and has the same results; true by default.</summary>
    internal bool UsesPlainForm { get; init; } = true;

    /// <summary>Gets the name of the file in diagnostics; null by default. Methods that read a file set it to the path, unless it is set.</summary>
    public string? File { get; init; }

    /// <summary>
    /// Gets the maximum number of diagnostics of each severity to list, of a document or of a line: at least 1; 10,000 by default. The first ones in
    /// the text are listed, and all of them are counted, so that a text with millions of errors takes little memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = DefaultMaxDiagnostics;

    /// <summary>
    /// Gets the maximum size of a document, which is read into memory as a whole, in bytes: from 1 to <see cref="Array.MaxLength"/> (2,147,483,591);
    /// 512 MiB by default. A longer document is reported and not read. JSON Lines have no such limit, because they are read line by line.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1, or greater than <see cref="Array.MaxLength"/>.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            field = value;
        }
    } = 512 << 20;

    /// <summary>Gets the maximum length of a line of JSON Lines, in bytes: from 1 to 1 GiB; 64 MiB by default. Longer lines are reported and skipped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1, or greater than 1 GiB.</exception>
    public int MaxLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestLine);
            field = value;
        }
    } = 64 << 20;

    /// <summary>Gets the maximum decompressed size of a compressed file, in bytes: at least 1; 16 GiB by default. Content beyond it is reported and not read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxDecompressedBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 16L << 30;

    /// <summary>
    /// Gets how many times as large as the compressed file its decompressed content may be: at least 1; 200 by default. Content beyond it is reported
    /// and not read. The first 64 MiB are read in any case.
    /// </summary>
    /// <remarks>Datasets are usually compressed to a tenth or a thirtieth of their size. Files made to use up memory or disk space reach a thousandth, the limit of gzip.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDecompressionRatio
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200;

    /// <summary>The largest value of <see cref="MaxLineBytes"/>, for lines that ClaimModel has written itself. Twice as many bytes still fit in a buffer.</summary>
    internal const int LongestLine = 1 << 30;

    /// <summary>The default maximum number of diagnostics of each severity.</summary>
    internal const int DefaultMaxDiagnostics = 10_000;

    internal static ReadOptions Default { get; } = new();

    /// <summary>Returns the options with the name of a file, unless they already have one.</summary>
    internal static ReadOptions For(string path, ReadOptions? options) =>
        options?.File is null ? (options ?? Default) with { File = path } : options;

    internal JsonReaderOptions ToSyntax() => new()
    {
        AllowTrailingCommas = AllowCommentsAndTrailingCommas,
        CommentHandling = AllowCommentsAndTrailingCommas ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        MaxDepth = 64,
    };
}

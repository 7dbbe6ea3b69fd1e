using System.Text.Json;

namespace ClaimModel;

/// <summary>How a document is read.</summary>
/// <remarks>Equal when all members are. Thread-safe.</remarks>
public sealed record ReadOptions
{
    /// <summary>Whether comments (<c>// …</c> and <c>/* … */</c>) and a comma after the last element are passed over, as in files entered by hand; false by default. They are not written back.</summary>
    public bool AllowCommentsAndTrailingCommas { get; init; }

    /// <summary>The file's name in diagnostics; null by default, and set by everything that reads a file.</summary>
    public string? File { get; init; }

    /// <summary>The longest line of JSON Lines, in bytes; 64 MiB by default. A longer one is reported and passed over.</summary>
    public int MaxLineBytes { get; init; } = 64 << 20;

    /// <summary>How much a compressed file may unfold to, in bytes; 1 TiB by default. What lies behind is not read.</summary>
    public long MaxDecompressedBytes { get; init; } = 1L << 40;

    internal static ReadOptions Default { get; } = new();

    /// <summary>The options for a file, whose name they take unless they have one.</summary>
    internal static ReadOptions For(string path, ReadOptions? options) =>
        options?.File is null ? (options ?? Default) with { File = path } : options;

    internal JsonReaderOptions ToSyntax() => new()
    {
        AllowTrailingCommas = AllowCommentsAndTrailingCommas,
        CommentHandling = AllowCommentsAndTrailingCommas ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        MaxDepth = 64,
    };
}

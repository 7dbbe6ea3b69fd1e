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

    internal static ReadOptions Default { get; } = new();

    internal JsonReaderOptions ToSyntax() => new()
    {
        AllowTrailingCommas = AllowCommentsAndTrailingCommas,
        CommentHandling = AllowCommentsAndTrailingCommas ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        MaxDepth = 64,
    };
}

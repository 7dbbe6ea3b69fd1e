using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Checks that a file is JSON Lines, and the order of its lines: the header comes first, and once. Not thread-safe.</summary>
/// <param name="maxDiagnostics">The maximum number of diagnostics of each severity.</param>
internal sealed class JsonLinesSequence(int maxDiagnostics)
{
    private bool _hasHeader;

    /// <summary>Gets whether there was a line that is not blank.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Gets or sets whether there was a record.</summary>
    public bool HasRecords { get; set; }

    /// <summary>Gets the unknown members of a file in a later minor version; null if it is in no such version.</summary>
    public LaterVersionMembers? LaterVersionMembers { get; private set; }

    /// <summary>Gets whether the rest of the file is ignored because it has another format or version.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>Adds the errors of the order to the next line.</summary>
    public ParsedLine Next(ParsedLine line)
    {
        if (line.IsUnsupportedVersion)
        {
            IsCompleted = true;
            return line with { Record = null };
        }

        if ((line.Record ?? line.Skipped) is not ClaimDataset header)
        {
            HasRecords |= line.Record is not null;
            return line;
        }

        var error = _hasHeader ? "The line of the dataset occurs twice; delete one of the two."
            : HasRecords ? "The line of the dataset comes after records; move it to the top."
            : null;
        _hasHeader = true;
        LaterVersionMembers ??= error is null && header.Version.IsLaterMinor ? new(maxDiagnostics) : null;
        return error is null ? line : line with { Record = null, Errors = [.. line.Errors, new(JsonRules.LineHeader, 0, error, null)] };
    }

    /// <summary>Returns the error of a file that is not JSON Lines, if a line is the first one that is not blank; otherwise null.</summary>
    public ReadError? ErrorOfOtherFormat(ReadOnlySpan<byte> line)
    {
        if (HasBegun)
        {
            return null;
        }

        HasBegun = true;
        var error = DocumentReader.ErrorOfUnreadable(line) ?? ErrorOfDocument(line);
        IsCompleted = error is not null;
        return error;
    }

    private static ReadError? ErrorOfDocument(ReadOnlySpan<byte> line) => line.Trim(" \t\r\n"u8) switch
    {
        [(byte)'[', ..] => new(JsonRules.JsonLines, 0, "The file is a JSON array, not JSON Lines; write each record on its own line, without commas between them.", null),
        [(byte)'{'] => new(JsonRules.JsonLines, 0, "The file is an object that spans several lines, not JSON Lines; write each record on its own line, or give a document the extension .claims.json.", null),
        _ => null,
    };
}

using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>What lines mean in the order of their file: the dataset stands first and once. Not thread-safe.</summary>
internal sealed class JsonLinesSequence
{
    private bool _hasHeader;

    /// <summary>Whether there was a record.</summary>
    public bool HasRecords { get; set; }

    /// <summary>Whether the rest of the file is not to be read: it is in another format or version.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes the next line, and adds what is wrong with its place.</summary>
    public ParsedLine Next(ParsedLine line)
    {
        if (line.IsForeign)
        {
            IsOver = true;
            return line with { Record = null, Faults = Array.FindAll(line.Faults, static fault => fault.Rule == JsonRules.MajorVersion) };
        }

        if ((line.Record ?? line.Refused) is not ClaimDataset)
        {
            HasRecords |= line.Record is not null;
            return line;
        }

        var fault = _hasHeader ? "The line of the dataset stands twice; delete one of the two."
            : HasRecords ? "The line of the dataset stands behind records; move it to the top."
            : null;
        _hasHeader = true;
        return fault is null ? line : line with { Record = null, Faults = [.. line.Faults, new(JsonRules.LineHeader, 0, fault, null)] };
    }

    /// <summary>What makes a file no JSON Lines at all, by its first line that is not blank; null where nothing does.</summary>
    public static ReadError? NoLines(ReadOnlySpan<byte> first)
    {
        if (DocumentReader.Unreadable(first) is { } fault)
        {
            return fault;
        }

        return first.Trim(" \t\r\n"u8) switch
        {
            [(byte)'[', ..] => new(JsonRules.Lines, 0, "The file is a list, and no JSON Lines: write each record on a line of its own, without commas between them.", null),
            [(byte)'{'] => new(JsonRules.Lines, 0, "The file is an object over several lines, and no JSON Lines: write each record on a line of its own, or name a document *.claims.json.", null),
            _ => null,
        };
    }
}

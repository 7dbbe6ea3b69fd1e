namespace ClaimModel.Json.Locations;

/// <summary>A place in a text.</summary>
/// <param name="offset">The place in bytes.</param>
/// <param name="pointer">The JSON Pointer of what stands there, in terms of the text.</param>
internal sealed class SourceLocation(long offset, string pointer)
{
    public long Offset { get; } = offset;

    public string Pointer { get; } = pointer;

    /// <summary>The JSON Pointer in terms of the dataset, where elements that were left out do not count.</summary>
    public string DatasetPointer { get; init; } = "";

    /// <summary>The id of the record around the place, null where there is none.</summary>
    public string? RecordId { get; set; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; set; }

    /// <summary>The column, counted from 1 in UTF-16 code units.</summary>
    public int Column { get; set; }
}

namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>The result of adding a record to a <see cref="RecordTable"/>.</summary>
internal enum RecordTableResult
{
    Added,

    /// <summary>An identical record was added before.</summary>
    Repeated,

    /// <summary>A record with the same id, but other content was added before.</summary>
    Different,

    /// <summary>The id is not known, and the table has no room for it.</summary>
    Full,
}

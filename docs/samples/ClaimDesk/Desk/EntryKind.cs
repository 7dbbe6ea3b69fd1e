namespace ClaimDesk.Desk;

/// <summary>Why an entry of the history was made.</summary>
public enum EntryKind
{
    /// <summary>The dataset as it was when its history began.</summary>
    Opened,

    /// <summary>A user edited a record.</summary>
    Edited,

    /// <summary>A user imported a file.</summary>
    Imported,

    /// <summary>A user undid an entry.</summary>
    Undone,

    /// <summary>Another program changed the dataset file.</summary>
    ChangedOutside,
}

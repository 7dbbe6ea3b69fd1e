namespace ClaimModel.Streams;

/// <summary>Specifies the kind of a file.</summary>
internal enum FileKind
{
    /// <summary>A file of another kind than the following ones.</summary>
    Other,

    /// <summary>A regular file.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device for a stream of characters, such as a terminal or <c>/dev/null</c>.</summary>
    CharacterDevice,

    /// <summary>A device of blocks, such as a disk.</summary>
    BlockDevice,

    /// <summary>A named or unnamed pipe (FIFO).</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,
}

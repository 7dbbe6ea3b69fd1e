namespace ClaimModel.Streams;

/// <summary>The exception that is thrown if a file cannot be written, with the name of the file that the caller knows instead of that of a temporary file.</summary>
internal sealed class FileWriteException : IOException
{
    /// <param name="name">The name of the file.</param>
    /// <param name="reason">The reason: a clause that starts in lower case and does not end with a full stop.</param>
    /// <param name="cause">The exception of the system, if there is one.</param>
    public FileWriteException(string name, string reason, Exception? cause = null)
        : base($"\"{name}\" cannot be written: {reason}.", cause)
    {
        Name = name;
        Reason = reason;
        HResult = cause?.HResult ?? HResult;
    }

    /// <summary>Gets the name of the file.</summary>
    public string Name { get; }

    /// <summary>Gets the reason, without full stop.</summary>
    public string Reason { get; }

    /// <summary>Gets a value indicating whether the file was changed by another program after it was read.</summary>
    public bool IsConflict { get; init; }
}

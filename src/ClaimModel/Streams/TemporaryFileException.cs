namespace ClaimModel.Streams;

/// <summary>The exception that is thrown if a temporary file cannot be written, so that neither the input nor the output is blamed.</summary>
/// <param name="folder">The folder for temporary files.</param>
/// <param name="reason">The reason: a clause that starts in lower case and does not end with a full stop.</param>
/// <param name="cause">The exception of the system.</param>
internal sealed class TemporaryFileException(string folder, string reason, Exception cause)
    : IOException($"A temporary file in \"{folder}\" cannot be written: {reason}. Use another folder for temporary files.", cause)
{
    public string Folder => folder;

    public string Reason => reason;
}

using ClaimModel.Values;

namespace ClaimModel.Streams;

/// <summary>The exception that is thrown when a file changes while it is read. The message names the file.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="cause">The exception that the change caused; null if there is none.</param>
internal sealed class FileChangedException(string name, Exception? cause = null)
    : IOException($"The file {MessageText.Quoted(name)} was changed while it was being read; read it again when no other program writes to it.", cause)
{
    /// <summary>Gets the name of the file.</summary>
    public string Name { get; } = name;
}

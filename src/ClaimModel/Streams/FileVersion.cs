using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Streams;

/// <summary>The length of an open file and the time of its last write, to detect that it changes while it is read.</summary>
/// <remarks>
/// A change is not detected if the length remains the same and the time too, because a program resets it, or because the file was also written less
/// than the resolution of the file system before (usually a few milliseconds).
/// </remarks>
internal sealed class FileVersion
{
    private readonly FileStream _stream;
    private readonly SafeFileHandle _file;
    private readonly (long, DateTime) _state;

    private FileVersion(FileStream stream)
    {
        _stream = stream;
        _file = stream.SafeFileHandle;
        _state = StateOf(_file);
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path => _stream.Name;

    /// <summary>Gets a value indicating whether the file has changed since this instance was created.</summary>
    public bool HasChanged => !_file.IsClosed && StateOf(_file) != _state;

    /// <summary>Returns the version of a stream now; null if it is not a file that can be read more than once.</summary>
    public static FileVersion? Of(Stream stream) => stream is FileStream { CanSeek: true } file ? new(file) : null;

    /// <summary>Throws an exception if the file has changed since this instance was created.</summary>
    /// <param name="name">The name of the file; null for its path.</param>
    /// <exception cref="FileChangedException">The file has changed.</exception>
    public void ThrowIfChanged(string? name)
    {
        if (HasChanged)
        {
            throw new FileChangedException(name ?? Path);
        }
    }

    private static (long Length, DateTime LastWrite) StateOf(SafeFileHandle file) => (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
}

using System.Globalization;
using System.Text;

namespace ClaimDesk.Storage;

/// <summary>Prevents two servers from using one dataset, and remembers which entry of the history the dataset file contains.</summary>
internal sealed class DeskLock : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Locks a dataset.</summary>
    /// <param name="path">The path of the dataset.</param>
    /// <exception cref="StoreException">Another process has locked it.</exception>
    public DeskLock(string path)
    {
        try
        {
            _file = PrivateFile.Open(path + ".lock", FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new StoreException($"The dataset {path} is in use by another ClaimDesk ({exception.Message}). Stop it first, or open another dataset.", exception);
        }
    }

    /// <summary>Reads the number of the last entry that the dataset file contained when it was written; null if that is not known.</summary>
    public long? ReadSaved()
    {
        Span<byte> text = stackalloc byte[24];
        _file.Position = 0;
        var length = _file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        return length > 0 && text[length - 1] == '\n' && long.TryParse(text[..(length - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Remembers the number of the last entry that the dataset file contains.</summary>
    public void WriteSaved(long number)
    {
        _file.SetLength(0);
        _file.Position = 0;
        _file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
    }

    public void Dispose() => _file.Dispose();
}

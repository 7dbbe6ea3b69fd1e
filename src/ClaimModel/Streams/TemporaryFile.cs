namespace ClaimModel.Streams;

/// <summary>Creates temporary files that only the current user can read. They are gone when they are closed, or when the process ends in any way.</summary>
internal static class TemporaryFile
{
    /// <exception cref="TemporaryFileException">The file cannot be created; writing it throws the same exception.</exception>
    public static FileStream Create(string folder)
    {
        try
        {
            var path = Path.Combine(folder, $"claimmodel-{Path.GetRandomFileName()}");
            if (OperatingSystem.IsWindows())
            {
                return new PrivateFile(path, FileOptions.DeleteOnClose, Explain);
            }

            var file = new PrivateFile(path, FileOptions.None, Explain);
            File.Delete(path); // An open file without a name is deleted by the system, even if the process is killed.
            return file;
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw Explain(exception);
        }

        IOException Explain(Exception cause) => new TemporaryFileException(Path.TrimEndingDirectorySeparator(folder), FileErrors.ReasonOf(cause), cause);
    }

    /// <summary>Copies a stream to a temporary file, up to its end or until canceled.</summary>
    /// <exception cref="TemporarySpaceException">The file would be larger than the limit.</exception>
    public static void Copy(Stream from, FileStream to, TemporaryLimit limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 20];
        int count;
        while (!cancellationToken.IsCancellationRequested && (count = from.Read(buffer)) > 0)
        {
            limit.ThrowIfExceeded(to, count);
            to.Write(buffer, 0, count);
        }

        to.Flush();
    }
}

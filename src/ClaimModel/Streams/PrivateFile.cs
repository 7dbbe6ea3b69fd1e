namespace ClaimModel.Streams;

/// <summary>A new file that only the current user can read and write (mode 0600). It is open for reading and writing, without a buffer.</summary>
/// <param name="path">The path of the file, which must not exist.</param>
/// <param name="options">The options.</param>
/// <param name="explain">Returns the exception to throw in place of that of the system if the file cannot be written.</param>
internal sealed class PrivateFile(string path, FileOptions options, Func<Exception, IOException> explain) : FileStream(path, OptionsOf(options))
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw explain(exception);
        }
    }

    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
#pragma warning disable CA1835 // The base class implements the overload for memory with this one.
            await base.WriteAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA1835
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw explain(exception);
        }
    }

    /// <summary>Writes to the storage device what the system holds in memory.</summary>
    public void FlushToDisk()
    {
        try
        {
            Flush(flushToDisk: true);
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw explain(exception);
        }
    }

    private static FileStreamOptions OptionsOf(FileOptions options)
    {
        var result = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read, Options = options, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            result.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return result;
    }
}

namespace ClaimModel.Streams;

/// <summary>Creates temporary files, which are deleted when they are closed.</summary>
internal static class TemporaryFile
{
    public static FileStream Create(string folder) => new(
        Path.Combine(folder, $"claimmodel-{Path.GetRandomFileName()}"),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 0 });

    /// <summary>Copies a stream to a temporary file, up to its end or until canceled.</summary>
    public static void Copy(Stream from, FileStream to, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 20];
        int count;
        while (!cancellationToken.IsCancellationRequested && (count = from.Read(buffer)) > 0)
        {
            to.Write(buffer, 0, count);
        }

        to.Flush();
    }
}

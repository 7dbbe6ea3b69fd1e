namespace ClaimModel.Json.Reading;

/// <summary>Reads the bytes of documents up to a limit, so that a stream without end takes little memory.</summary>
internal static class DocumentBytes
{
    private const int BufferSize = 1 << 16;

    /// <summary>Reads a stream up to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxBytes">The limit.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The bytes; null if there are more than the limit, in which case little more is read.</returns>
    public static ReadOnlyMemory<byte>? Read(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        if (IsLonger(stream, maxBytes))
        {
            return null;
        }

        using var text = new MemoryStream(CapacityFor(stream));
        var buffer = new byte[BufferSize];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (count > maxBytes - text.Length)
            {
                return null;
            }

            text.Write(buffer.AsSpan(0, count));
        }

        return BytesOf(text);
    }

    /// <inheritdoc cref="Read"/>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        if (IsLonger(stream, maxBytes))
        {
            return null;
        }

        using var text = new MemoryStream(CapacityFor(stream));
        var buffer = new byte[BufferSize];
        for (int count; (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (count > maxBytes - text.Length)
            {
                return null;
            }

            text.Write(buffer.AsSpan(0, count));
        }

        return BytesOf(text);
    }

    private static bool IsLonger(Stream stream, int maxBytes) => stream.CanSeek && stream.Length - stream.Position > maxBytes;

    private static int CapacityFor(Stream stream) => stream.CanSeek ? (int)Math.Max(0, stream.Length - stream.Position) : 0;

    private static byte[] BytesOf(MemoryStream text) => text.Length == text.Capacity ? text.GetBuffer() : text.ToArray();
}

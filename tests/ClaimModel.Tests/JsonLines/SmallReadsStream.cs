namespace ClaimModel.Tests.JsonLines;

/// <summary>A stream that returns one to three bytes per read.</summary>
internal sealed class SmallReadsStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, (int)(Position % 3) + 1)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, (int)(Position % 3) + 1));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, (int)(Position % 3) + 1)], cancellationToken);
}

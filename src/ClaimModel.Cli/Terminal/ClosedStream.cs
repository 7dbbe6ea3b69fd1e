using ClaimModel.Streams;

namespace ClaimModel.Cli.Terminal;

/// <summary>A standard stream that was closed when the process was started. Reading and writing throw an <see cref="IOException"/>.</summary>
internal sealed class ClosedStream : ReadOnlyStream
{
    public override bool CanWrite => true;

    public override int Read(Span<byte> buffer) => throw Closed();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw Closed();

    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    private static IOException Closed() => new("it is closed.");
}

using System.Buffers;

namespace ClaimModel.Json.Writing;

/// <summary>Writes to another writer in portions of 64 KiB, and checks a cancellation token before each of them. Not thread-safe.</summary>
/// <param name="writer">The other writer.</param>
/// <param name="cancellationToken">The token.</param>
internal sealed class CancelableWriter(IBufferWriter<byte> writer, CancellationToken cancellationToken) : IBufferWriter<byte>
{
    private const int MaxLength = 1 << 16;

    public void Advance(int count) => writer.Advance(count);

    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var memory = writer.GetMemory(sizeHint);
        return memory[..Math.Min(memory.Length, Math.Max(sizeHint, MaxLength))];
    }

    /// <inheritdoc cref="GetMemory"/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}

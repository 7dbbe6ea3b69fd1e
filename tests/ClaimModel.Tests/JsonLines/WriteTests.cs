using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

public class WriteTests
{
    [Fact]
    public async Task Write_StreamFails_DoesNotWriteTheSameLinesAgain()
    {
        Actor[] actors = [.. Enumerable.Range(0, 5000).Select(i => new Actor { Id = ActorId.Parse($"a{i}"), Name = "Somebody with a name" })];
        using var stream = new FailingStream();

        FluentActions.Invoking(() => ClaimJsonLines.Write(stream, actors)).Should().Throw<IOException>();
        await FluentActions.Awaiting(() => ClaimJsonLines.WriteAsync(stream, ToAsync(actors))).Should().ThrowAsync<IOException>();

        stream.Attempts.Should().OnlyContain(length => length > 0).And.HaveCount(2);
    }

    private static async IAsyncEnumerable<ExtensibleRecord> ToAsync(IEnumerable<ExtensibleRecord> records)
    {
        foreach (var record in records)
        {
            await Task.Yield();
            yield return record;
        }
    }

    /// <summary>A stream that is always full, and records the length of what was to be written.</summary>
    private sealed class FailingStream : MemoryStream
    {
        public List<int> Attempts { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > 0)
            {
                Attempts.Add(buffer.Length);
                throw new IOException("The disk is full.");
            }
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}

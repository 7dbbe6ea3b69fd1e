using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimDesk.Tests.Storage;

/// <summary>Writing the dataset file in the background.</summary>
public sealed class SnapshotWriterTests
{
    [Fact]
    public async Task Write_FailsTwiceWithAnyException_IsTriedAgainWithoutAnotherEdit()
    {
        var attempts = new List<long>();
        var isWritten = new TaskCompletionSource();
        SnapshotWriter? writer = null;
        await using var disposed = writer = new(Write, NullLogger.Instance, TimeSpan.FromMilliseconds(1));

        writer.Write(7, Ministers.Dataset);
        await isWritten.Task;

        attempts.Should().Equal(7, 7, 7);

        Task Write(long number, ClaimDataset dataset)
        {
            attempts.Add(number);
            switch (attempts.Count)
            {
                case 1:
                    throw new IOException("The disk is full.");
                case 2:
                    throw new InvalidOperationException("A bug.");
                default:
                    writer!.IsFailing.Should().BeTrue();
                    isWritten.SetResult();
                    return Task.CompletedTask;
            }
        }
    }

    [Fact]
    public async Task Dispose_WritingFails_EndsAfterOneAttempt()
    {
        var attempts = 0;
        var writer = new SnapshotWriter((_, _) => throw new IOException($"Attempt {++attempts}."), NullLogger.Instance);
        writer.Write(1, Ministers.Dataset);

        await writer.DisposeAsync();

        attempts.Should().Be(1);
        writer.IsFailing.Should().BeTrue();
    }
}

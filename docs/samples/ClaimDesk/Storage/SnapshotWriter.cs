namespace ClaimDesk.Storage;

/// <summary>Writes the newest dataset in the background. Those that were replaced before they could be written are skipped.</summary>
internal sealed class SnapshotWriter(Func<long, ClaimDataset, Task> write, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _ending = new();
    private (long Number, ClaimDataset Dataset)? _next;
    private Task _running = Task.CompletedTask;
    private bool _isRunning;

    /// <summary>Requests that a dataset is written.</summary>
    public void Write(long number, ClaimDataset dataset)
    {
        lock (_lock)
        {
            _next = (number, dataset);
            if (!_isRunning)
            {
                _isRunning = true;
                _running = Task.Run(WriteAllAsync);
            }
        }
    }

    /// <summary>Writes what is left.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        Task running;
        lock (_lock)
        {
            running = _running;
        }

        await running;
        _ending.Dispose();
    }

    private async Task WriteAllAsync()
    {
        // Edits often come in groups; and a large dataset is not to be written without a pause.
        await Task.Delay(Pause, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (Take() is var (number, dataset))
        {
            try
            {
                await write(number, dataset);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                log.LogError(exception, "The dataset file cannot be written. Edits are kept in the history, and are written to the file with the next edit or start.");
            }

            await Task.Delay(Pause, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private (long Number, ClaimDataset Dataset)? Take()
    {
        lock (_lock)
        {
            var next = _next;
            _next = null;
            _isRunning = next is not null;
            return next;
        }
    }
}

namespace ClaimDesk.Storage;

/// <summary>Writes the newest dataset in the background. Those that were replaced before they could be written are skipped.</summary>
/// <param name="write">Writes a dataset that contains all entries up to a number.</param>
/// <param name="log">Receives errors.</param>
/// <param name="retryPause">How long to wait before writing is tried again; 10 seconds by default.</param>
internal sealed class SnapshotWriter(Func<long, ClaimDataset, Task> write, ILogger log, TimeSpan? retryPause = null) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly TimeSpan _retryPause = retryPause ?? TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _ending = new();
    private (long Number, ClaimDataset Dataset)? _next;
    private Task _running = Task.CompletedTask;
    private bool _isRunning;
    private volatile bool _isFailing;

    /// <summary>Gets whether the last attempt to write failed. Another one follows.</summary>
    public bool IsFailing => _isFailing;

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
                _isFailing = false;
            }
            catch (Exception exception)
            {
                // Whatever went wrong, nobody waits for this task: the edits are in the history, and the next attempt or start brings the file up to date.
                log.LogError(exception, "The dataset file cannot be written. Edits are kept in the history, and writing is tried again in {Pause}.", _retryPause);
                _isFailing = true;
                if (_ending.IsCancellationRequested)
                {
                    return;
                }

                PutBack(number, dataset);
            }

            await Task.Delay(_isFailing ? _retryPause : Pause, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void PutBack(long number, ClaimDataset dataset)
    {
        lock (_lock)
        {
            _next ??= (number, dataset);
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

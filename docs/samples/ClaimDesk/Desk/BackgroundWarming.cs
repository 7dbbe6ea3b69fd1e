namespace ClaimDesk.Desk;

/// <summary>Computes in the background what pages need from the newest state. States that were replaced meanwhile are skipped.</summary>
internal sealed class BackgroundWarming(IEnumerable<IStateWarmer> warmers, ILogger? log) : IAsyncDisposable
{
    private readonly IStateWarmer[] _warmers = [.. warmers];
    private readonly Lock _lock = new();
    private DeskState? _next;
    private bool _isRunning;
    private Task _running = Task.CompletedTask;

    /// <summary>Begins to compute, or remembers to do so when the present computation has ended.</summary>
    public void Begin(DeskState state)
    {
        lock (_lock)
        {
            _next = state;
            if (!_isRunning)
            {
                _isRunning = true;
                _running = Task.Run(Warm);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task running;
        lock (_lock)
        {
            _next = null;
            running = _running;
        }

        await running;
    }

    private void Warm()
    {
        while (Take() is { } state)
        {
            foreach (var warmer in _warmers)
            {
                try
                {
                    warmer.Warm(state);
                }
#pragma warning disable CA1031 // the request that needs the value meets the same error, and reports it
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    log?.LogError(exception, "What pages need could not be computed in the background.");
                }
            }

            state.ReleasePrevious();
        }
    }

    private DeskState? Take()
    {
        lock (_lock)
        {
            var state = _next;
            _next = null;
            _isRunning = state is not null;
            return state;
        }
    }
}

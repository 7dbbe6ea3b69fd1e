using ClaimDesk.Desk;
using ClaimDesk.Storage;

namespace ClaimDesk;

/// <summary>Opens the dataset before the first request.</summary>
internal sealed class DeskStart(DeskOptions options, Func<IDeskStore> createStore, IEnumerable<IStateWarmer> warmers, ILoggerFactory logs)
{
    private DatasetEditor? _editor;

    /// <summary>Gets the editor of the dataset.</summary>
    public DatasetEditor Editor => _editor ?? throw new InvalidOperationException("The dataset is not open yet.");

    /// <summary>Opens the dataset.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public async Task OpenAsync()
    {
        var store = createStore();
        var log = logs.CreateLogger<DatasetEditor>();
        try
        {
            _editor = await DatasetEditor.OpenAsync(store, TimeProvider.System, warmers, log);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }

        log.LogInformation("The dataset is {Path}.", options.DataPath);
    }
}

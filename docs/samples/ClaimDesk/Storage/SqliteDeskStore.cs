using ClaimDesk.Desk;
using ClaimDesk.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimDesk.Storage;

/// <summary>Keeps the records and the history in a SQLite database, with one transaction for each edit.</summary>
/// <param name="path">The path of the database.</param>
public sealed class SqliteDeskStore(string path) : IDeskStore
{
    /// <summary>The version of the tables, in the database's <c>user_version</c>.</summary>
    private const int Version = 1;

    private readonly string _path = Path.GetFullPath(path);
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path) }.ToString();
    private readonly DbContextOptions<DeskContext> _options = new DbContextOptionsBuilder<DeskContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path) }.ToString())
        .Options;

    private DeskLock? _lock;

    public string? Warning => null;

    public async Task<StoredDesk> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            PrivateFile.CreateFolderOf(_path);
            _lock = new(_path);
            await PrivateFile.Open(_path, FileShare.ReadWrite).DisposeAsync(); // SQLite gives its other files the same permissions
            await using var context = new DeskContext(_options);
            await PrepareAsync(context, cancellationToken);
            return new(await ReadDatasetAsync(context, cancellationToken), await ReadHistoryAsync(context, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StoreException($"The database {_path} cannot be opened: {exception.Message}", exception);
        }
    }

    public async Task AppendAsync(HistoryEntry entry, DeskState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            await InsertAsync(entry, cancellationToken);
        }
        catch (Exception exception) when (exception is DbUpdateException or SqliteException or IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritten(exception);
        }
    }

    public async Task<HistoryEntry?> ReadAsync(long number, CancellationToken cancellationToken)
    {
        await using var context = new DeskContext(_options);
        var entry = await context.Entries.AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (entry is null)
        {
            return null;
        }

        var changes = await context.Changes.AsNoTracking().Where(row => row.Entry == number).OrderBy(row => row.Index).ToListAsync(cancellationToken);
        return new(
            entry.Number, new(entry.AtTicks, TimeSpan.Zero), entry.User, entry.Kind, entry.Summary, entry.Undoes,
            [.. changes.Select(row => new RecordChange(new(row.Type, row.RecordId), row.Before, row.After))]);
    }

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(_connection))
        {
            SqliteConnection.ClearPool(connection);
        }

        _lock?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task InsertAsync(HistoryEntry entry, CancellationToken cancellationToken)
    {
        await using var context = new DeskContext(_options);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Entries.Add(EntryRow.Of(entry));
        for (var index = 0; index < entry.Changes.Count; index++)
        {
            var (key, before, after) = entry.Changes[index];
            context.Changes.Add(new() { Entry = entry.Number, Index = index, Type = key.Type, RecordId = key.Id, Before = before, After = after });
            if (after is null)
            {
                context.Records.Remove(new() { Type = key.Type, RecordId = key.Id });
            }
            else if (before is null)
            {
                context.Records.Add(new() { Type = key.Type, RecordId = key.Id, Position = (entry.Number << 24) + index, Json = after });
            }
            else
            {
                var row = new RecordRow { Type = key.Type, RecordId = key.Id, Json = after };
                context.Records.Attach(row).Property(record => record.Json).IsModified = true;
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task PrepareAsync(DeskContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        var version = await context.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellationToken);
        if (version == Version)
        {
            return;
        }

        if (version != 0)
        {
            throw new StoreException($"The database {_path} has the version {version}, but this ClaimDesk requires version {Version}. Open it with the ClaimDesk that created it, and download the dataset.");
        }

        if (await context.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master").SingleAsync(cancellationToken) > 0)
        {
            throw new StoreException($"The database {_path} was not created by ClaimDesk: it has other tables. Choose another path with --data.");
        }

        // All tables and the version, or nothing: if the process stops meanwhile, the next start begins with an empty database again.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript(), cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<ClaimDataset> ReadDatasetAsync(DeskContext context, CancellationToken cancellationToken)
    {
        var dataset = new ClaimDataset { Title = "Claims" };
        foreach (var type in RecordType.Listed.Prepend(RecordType.Of(RecordKey.Dataset.Type)))
        {
            var records = new List<ExtensibleRecord>();
            await foreach (var row in context.Records.AsNoTracking().Where(row => row.Type == type.Name).OrderBy(row => row.Position).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var (record, diagnostics) = type.Read(row.Json);
                records.Add(record ?? throw new StoreException(
                    $"The database {_path} contains a {type.Name} \"{row.RecordId}\" that cannot be read:{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", diagnostics)}"));
            }

            dataset = type.WithAll(dataset, records);
        }

        return dataset;
    }

    private static async Task<List<HistoryItem>> ReadHistoryAsync(DeskContext context, CancellationToken cancellationToken)
    {
        var records = new Dictionary<long, List<RecordKey>>();
        var keys = context.Changes.AsNoTracking().OrderBy(row => row.Entry).ThenBy(row => row.Index).Select(row => new { row.Entry, row.Type, row.RecordId });
        await foreach (var row in keys.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!records.TryGetValue(row.Entry, out var list))
            {
                records[row.Entry] = list = [];
            }

            list.Add(new(RecordType.Of(row.Type).Name, row.RecordId));
        }

        var entries = await context.Entries.AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return [.. entries.Select(row => new HistoryItem(row.Number, new(row.AtTicks, TimeSpan.Zero), row.User, row.Kind, row.Summary, row.Undoes, records.GetValueOrDefault(row.Number, [])))];
    }
}

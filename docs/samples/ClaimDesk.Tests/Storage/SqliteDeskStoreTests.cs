using ClaimDesk.Storage;

namespace ClaimDesk.Tests.Storage;

/// <summary>The tests of stores on SQLite.</summary>
public sealed class SqliteDeskStoreTests : DeskStoreTests
{
    private protected override IDeskStore Store() => new SqliteDeskStore(Folder.File("desk.db"));

    [Fact]
    public async Task Open_DatabaseOfAnotherVersion_IsRefused()
    {
        await using (var store = Store())
        {
            await store.OpenAsync(default);
        }

        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Folder.File("desk.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 7";
            await command.ExecuteNonQueryAsync();
        }

        await using var again = Store();
        var open = () => again.OpenAsync(default);
        (await open.Should().ThrowAsync<StoreException>()).WithMessage("*has the version 7*");
    }
}

using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;

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

        await Execute("PRAGMA user_version = 7");

        await using var again = Store();
        var open = () => again.OpenAsync(default);
        (await open.Should().ThrowAsync<StoreException>()).WithMessage("*has the version 7*");
    }

    [Fact]
    public async Task Open_CreationWasInterrupted_CreatesTheTables()
    {
        await Execute("PRAGMA journal_mode = WAL"); // so that the file is not empty

        await using var editor = await OpenWithMinisters();

        editor.Current.Dataset.Claims.Should().Equal(Ministers.Dataset.Claims);
    }

    [Fact]
    public async Task Open_DatabaseOfAnotherProgram_IsRefused()
    {
        await Execute("CREATE TABLE songs (title TEXT)");

        await using var store = Store();
        var open = () => store.OpenAsync(default);

        (await open.Should().ThrowAsync<StoreException>()).WithMessage("* was not created by ClaimDesk: it has other tables. Choose another path with --data.");
    }

    [Fact]
    public async Task Open_NewDatabase_FilesAreForTheUserOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions are inherited.");
            return;
        }

        await using var editor = await OpenWithMinisters();

        foreach (var name in Folder.Names)
        {
            File.GetUnixFileMode(Folder.File(name)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, name);
        }
    }

    [Fact]
    public async Task Save_DatabaseCannotBeWritten_FailsAndKeepsTheState()
    {
        await using var editor = await OpenWithMinisters();
        await Execute("CREATE TRIGGER full BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'full'); END");

        var result = await editor.SaveAsync(new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), default);

        result.Should().BeOfType<EditResult.Failed>().Which.Reason.Should().StartWith("Nothing is saved, because ClaimDesk cannot write to the disk of the server.");
        editor.Current.Dataset.Topics.Should().BeEmpty();
        await Execute("DROP TRIGGER full");
        (await editor.SaveAsync(new(new("topic", "a"), null, new Topic { Id = "a", Label = "A" }, "ana"), default)).Should().BeOfType<EditResult.Saved>().Which.Entry.Should().Be(3);
    }

    private async Task Execute(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Folder.File("desk.db")};Pooling=False");
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

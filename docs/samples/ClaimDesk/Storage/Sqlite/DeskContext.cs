using Microsoft.EntityFrameworkCore;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>The tables of the database.</summary>
internal sealed class DeskContext(DbContextOptions<DeskContext> options) : DbContext(options)
{
    /// <summary>The records, as they are now.</summary>
    public DbSet<RecordRow> Records => Set<RecordRow>();

    /// <summary>The entries of the history.</summary>
    public DbSet<EntryRow> Entries => Set<EntryRow>();

    /// <summary>What the entries did to the records.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RecordRow>(records =>
        {
            records.ToTable("records").HasKey(row => new { row.Type, row.RecordId });
            records.HasIndex(row => new { row.Type, row.Position });
        });
        modelBuilder.Entity<EntryRow>(entries =>
        {
            entries.ToTable("history").HasKey(row => row.Number);
            entries.Property(row => row.Number).ValueGeneratedNever();
            entries.Property(row => row.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<ChangeRow>(changes => changes.ToTable("changes").HasKey(row => new { row.Entry, row.Index }));
    }
}

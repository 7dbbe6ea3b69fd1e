using System.Text.Json;
using ClaimModel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
var options = new DbContextOptionsBuilder<ClaimsContext>().UseSqlite(connection).Options;

var claim = new Claim { Id = "lavrov-1", Text = "The allegations are nonsense.", Claimants = ["lavrov"], Stance = Stance.Denies, AssertedOn = "2017-04", Topics = ["election"] };
using (var context = new ClaimsContext(options))
{
    context.Database.EnsureCreated();
    context.Claims.Add(new ClaimRow { Id = claim.Id, Claimant = claim.Claimants[0], Stance = claim.Stance, AssertedOn = claim.AssertedOn, Claim = claim });
    context.Claims.Add(new ClaimRow { Id = "tillerson-1", Claimant = "tillerson", Claim = new() { Id = "tillerson-1", Text = "Russia interfered.", Claimants = ["tillerson"] } });
    context.SaveChanges();
}

using (var context = new ClaimsContext(options))
{
    ActorId lavrov = "lavrov";
    Term<Stance> denies = Stance.Denies;
    var row = context.Claims.Single(row => row.Claimant == lavrov && row.Stance == denies);
    Console.WriteLine($"{row.Id} {row.Stance} {row.AssertedOn} {row.AssertedOn?.Precision}");
    Console.WriteLine(row.Claim == claim);
    Console.WriteLine(context.Claims.Count(row => row.AssertedOn == null));

    row.AssertedOn = "2017-04-12";
    context.SaveChanges();
}

using (var command = connection.CreateCommand())
{
    command.CommandText = "SELECT Id, Claimant, Stance, AssertedOn, json_extract(Claim, '$.text') FROM Claims WHERE Id = 'lavrov-1'";
    using var reader = command.ExecuteReader();
    reader.Read();
    Console.WriteLine(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)));
}

internal sealed class ClaimRow
{
    public required ClaimId Id { get; set; }

    public required ActorId Claimant { get; set; }

    public Term<Stance> Stance { get; set; }

    public PartialDate? AssertedOn { get; set; }

    public required Claim Claim { get; set; }
}

internal sealed class ClaimsContext(DbContextOptions<ClaimsContext> options) : DbContext(options)
{
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<ClaimRow>(row =>
    {
        row.Property(claim => claim.Id).HasConversion(id => id.Value, text => ClaimId.Parse(text));
        row.Property(claim => claim.Claimant).HasConversion(id => id.Value, text => ActorId.Parse(text));
        row.Property(claim => claim.Stance).HasConversion(term => term.Word, word => Term<Stance>.Parse(word, null));
        row.Property(claim => claim.AssertedOn).HasConversion(date => date!.ToString(), text => PartialDate.Parse(text, null));
        row.Property(claim => claim.Claim).HasConversion(claim => JsonSerializer.Serialize(claim, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Claim>(json, JsonSerializerOptions.Default)!);
    });
}

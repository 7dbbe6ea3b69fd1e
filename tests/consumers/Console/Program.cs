using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel;
using ClaimModel.Analysis;
using ClaimModel.Validation;

// Build a dataset.
var dataset = new ClaimDataset
{
    Title = "Two ministers",
    Actors =
    [
        new() { Id = "tillerson", Name = "Rex Tillerson", Kind = ActorKind.Person },
        new() { Id = "lavrov", Name = "Sergey Lavrov", Kind = ActorKind.Person },
    ],
    Topics = [new() { Id = "election", Label = "The 2016 U.S. election" }],
    Sources = [new() { Id = "press", Title = "Press conference", PublishedOn = "2017-04-12" }],
    Claims =
    [
        ClaimBy("tillerson", "Russia interfered in the election.", Stance.Asserts),
        ClaimBy("lavrov", "The allegations of interference are nonsense.", Stance.Denies),
    ],
};

// Find contradictions, and save and load the dataset with them.
var found = ContradictionFinder.Find(dataset);
var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.claims.json");
found.ToDataset().Save(path);
var loaded = ClaimDataset.Load(path);
File.Delete(path);
Console.WriteLine($"{loaded.Title}: {loaded.Claims.Count} claims, {loaded.Contradictions.Count} contradiction; the same: {loaded == found.ToDataset()}");

// Query it.
foreach (var contradiction in loaded.ContradictionsOfActor("lavrov"))
{
    Console.WriteLine($"{contradiction.Id}: {contradiction.Strength}");
}

foreach (var claim in loaded.ClaimsAboutTopic("election").OrderBy(claim => claim.Text, StringComparer.Ordinal))
{
    Console.WriteLine($"{claim.Claimants[0]} {claim.Stance}: {claim.Text}");
}

// Change it.
var dated = loaded with { Claims = [.. loaded.Claims.Select(claim => claim with { AssertedOn = "2017-04-12" })] };
Console.WriteLine($"{dated.Claims[0].AssertedOn?.Year}: {dated.Validate()}");
var more = dated.ToBuilder();
more.Add(new Actor { Id = "press-office", Name = "Press office" });
Console.WriteLine($"{more.ToDataset().Actors.Count} actors");

// Read a file with errors.
var result = ClaimDataset.Read("""
    {
      "claimModel": "1.0",
      "actors": [ { "id": "lavrov", "nmae": "Sergey Lavrov" } ]
    }
    """);
foreach (var diagnostic in result.Validate().Diagnostics)
{
    Console.WriteLine(diagnostic);
}

// Validate with FluentValidation.
var validation = new ClaimValidator().Validate(dataset.Claims[0] with { Text = "" });
Console.WriteLine(validation.Errors[0].ErrorMessage);

// JSON in types of the application, through a source-generated context.
var json = JsonSerializer.Serialize(new Statement(dataset.Claims[0], "2017-04"), Statements.Default.Statement);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(json, Statements.Default.Statement) == new Statement(dataset.Claims[0], "2017-04"));

static Claim ClaimBy(string actor, string text, Stance stance) => new()
{
    Id = $"{actor}-1",
    Text = text,
    Claimants = [actor],
    Topics = ["election"],
    Stance = stance,
    Proposition = new() { Subject = "russia", Predicate = "interfered-in", Value = "the election" },
    Citations = [new() { Source = "press" }],
};

internal sealed record Statement(Claim Claim, PartialDate Noted);

[JsonSerializable(typeof(Statement))]
internal sealed partial class Statements : JsonSerializerContext;

open System.Text.Json
open ClaimModel
open ClaimModel.Analysis
open ClaimModel.Validation

let claimBy (actor: string) text (stance: Stance) =
    Claim(
        Id = $"{actor}-1",
        Text = text,
        Claimants = ValueList.Create(ActorId.Parse actor),
        Stance = stance,
        AssertedOn = "2017-04",
        Proposition = Proposition(Subject = "russia", Predicate = "interfered-in", Value = "the election"),
        Citations = ValueList.Create(Citation(Source = "press"))
    )

// Build a dataset.
let dataset =
    ClaimDatasetBuilder(Title = "Two ministers")
        .Add(Actor(Id = "tillerson", Name = "Rex Tillerson", Kind = ActorKind.Person))
        .Add(Actor(Id = "lavrov", Name = "Sergey Lavrov", Kind = ActorKind.Person))
        .Add(Source(Id = "press", Title = "Press conference", PublishedOn = "2017-04-12"))
        .Add(claimBy "tillerson" "Russia interfered in the election." Stance.Asserts)
        .Add(claimBy "lavrov" "The allegations of interference are nonsense." Stance.Denies)
        .ToDataset()

let complete = ContradictionFinder.Find(dataset).ToDataset()
printfn $"{complete.Title}: {complete.Claims.Count} claims, {complete.Contradictions.Count} contradiction; {complete.Validate()}"

// Query it.
for contradiction in complete.ContradictionsOfActor "lavrov" do
    printfn $"{contradiction.Id}: {contradiction.Strength}"

for claim in complete.Claims do
    let position =
        match claim.Stance.Known |> Option.ofNullable with
        | Some Stance.Asserts -> "asserts"
        | Some Stance.Denies -> "denies"
        | _ -> "does neither"

    printfn $"{claim.Claimants[0]} {position}: {claim.Text}"

// Read a file with errors.
let result = ClaimDataset.Read """{ "claimModel": "1.0", "actors": [ { "id": "lavrov", "nmae": "Sergey Lavrov" } ] }"""

for diagnostic in result.Validate().Diagnostics do
    printfn $"{diagnostic}"

// JSON.
let json = JsonSerializer.Serialize complete.Claims[0]
printfn $"{json}"
printfn $"{JsonSerializer.Deserialize<Claim> json = complete.Claims[0]}"

using ClaimModel.Analysis;

namespace ClaimModel.Tests.Docs;

/// <summary>The code of the README. <see cref="SamplePage"/> compares the code after each "tour" comment with the code blocks of the README.</summary>
internal static class ReadmeTour
{
    public static void Take()
    {
        // tour: build
        var dataset = new ClaimDataset
        {
            Title = "Two ministers at the same table",
            Language = "en",
            Actors =
            [
                new() { Id = "tillerson", Name = "Rex Tillerson", Kind = ActorKind.Person },
                new() { Id = "lavrov", Name = "Sergey Lavrov", Kind = ActorKind.Person, Names = LanguageMap.Of(("ru", "Сергей Лавров")) },
            ],
            Topics = [new() { Id = "election", Label = "Interference in the 2016 U.S. election", Kind = TopicKind.Question }],
            Sources = [new() { Id = "press", Kind = SourceKind.PressConference, Title = "Moscow press conference", PublishedOn = "2017-04-12" }],
            Claims =
            [
                new()
                {
                    Id = "tillerson-1",
                    Text = "It is fairly well established that Russia interfered in the election.",
                    Claimants = ["tillerson"],
                    Topics = ["election"],
                    Certainty = Certainty.Probable,
                    AssertedOn = "2017-04-12",
                    Citations = [new() { Source = "press", Quote = new() { Exact = "fairly well-established" }, Fidelity = Fidelity.Verbatim }],
                },
                new()
                {
                    Id = "lavrov-1",
                    Text = "The allegations of interference are nonsense.",
                    Claimants = ["lavrov"],
                    Topics = ["election"],
                    Stance = Stance.Denies,
                    AssertedOn = "2017-04",
                    Citations = [new() { Source = "press", Fidelity = Fidelity.Paraphrase }],
                },
            ],
            Contradictions =
            [
                new()
                {
                    Claims = ["tillerson-1", "lavrov-1"],
                    Strength = ContradictionStrength.Contradictory,
                    Basis = ContradictionBasis.Negation,
                    Topic = "election",
                },
            ],
        };

        // tour: save and load
        dataset.Save("ministers.claims.json");
        var loaded = ClaimDataset.Load("ministers.claims.json");
        Console.WriteLine(loaded == dataset); // True: datasets are compared by value

        // tour: validate
        foreach (var diagnostic in loaded.Validate().Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        // tour: read errors
        var result = ClaimDataset.Read("""{ "claimModel": "1.0", "actors": [ { "id": "lavrov", "nmae": "Sergey Lavrov" } ] }""");
        foreach (var diagnostic in result.Validate().Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        // tour: query
        foreach (var contradiction in loaded.ContradictionsOfActor("lavrov"))
        {
            Console.WriteLine($"{contradiction.Id}: {contradiction.Strength}, {loaded.ScopeOf(contradiction)}");
            foreach (var claim in contradiction.Claims.Select(loaded.FindClaim))
            {
                Console.WriteLine($"  {claim?.Claimants[0]} {claim?.Stance}: {claim?.Text}");
            }
        }

        // tour: switch
        var kinds = loaded.Claims.Select(claim => claim.Stance.Known switch
        {
            Stance.Asserts or Stance.Denies => "takes a position",
            null => $"has the unknown stance {claim.Stance}",
            _ => "takes no position",
        });
        Console.WriteLine(string.Join("; ", kinds)); // takes a position; takes a position

        // tour: find
        var reports = new ClaimDataset
        {
            Actors = [new() { Id = "mayor", Name = "Mayor Lee" }, new() { Id = "police", Name = "City Police" }],
            Predicates = [new() { Id = "death-toll", Functional = true, Unit = "people" }],
            Claims =
            [
                new() { Id = "mayor-1", Text = "Twelve died.", Claimants = ["mayor"], Proposition = new() { Subject = "the fire", Predicate = "death-toll", Quantity = new() { Amount = 12, Unit = "people" } } },
                new() { Id = "police-1", Text = "It was 14 to 16.", Claimants = ["police"], Proposition = new() { Subject = "The fire", Predicate = "death-toll", Quantity = new() { Lower = 14, Upper = 16, Unit = "people" } } },
            ],
        };
        foreach (var found in ContradictionFinder.Find(reports).Found)
        {
            Console.WriteLine($"{found.Contradiction.Strength}, by rule {found.Rule}: {found}");
        }

        // tour: end
    }
}

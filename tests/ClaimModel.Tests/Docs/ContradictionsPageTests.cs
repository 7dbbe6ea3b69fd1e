using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Docs;

public sealed class ContradictionsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "contradictions.md"));

    [Fact]
    public void CustomRule_Example_IsTheCodeThatRuns()
    {
        var code = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "ContradictionsPageTests.cs"));
        var (start, end) = (Array.FindIndex(code, line => line.Trim() == "// example"), Array.FindIndex(code, line => line.Trim() == "// end of example"));
        var example = code[(start + 1)..end].Select(line => line.Length > 8 ? line[8..] : "");

        Page.Should().Contain($"```csharp\nusing ClaimModel;\nusing ClaimModel.Analysis;\n\n{string.Join('\n', example)}\n```\n");
    }

    [Fact]
    public void CustomRule_Example_PrintsTheOutputOfThePage()
    {
        var output = Console.Record(() => RunExample()).Should().ContainSingle().Subject;

        output.Should().Be("broken-promise: A promise was not kept. City News denies that city builds “a tram line”; Mayor Lee promised that city builds “a tram line to the airport”.");
        Page.Should().Contain($"    {output}\n");
    }

    [Fact]
    public void CustomRule_BrokenPromise_IsFound()
    {
        var proposition = new Proposition { Subject = "city", Predicate = "gets", Value = "a tram" };
        var dataset = new ClaimDataset
        {
            Claims =
            [
                new() { Id = "ann", Text = "The city will get a tram.", Claimants = ["ann"], Modality = Modality.Promise, AssertedOn = "2016", Proposition = proposition },
                new() { Id = "bob", Text = "There is no tram.", Claimants = ["bob"], Stance = Stance.Denies, AssertedOn = "2018", Proposition = proposition },
            ],
        };

        Find(dataset).Found.Select(found => found.Rule.Name).Should().Equal("promise-vs-outcome");
        Find(dataset with { Claims = [dataset.Claims[0] with { Stance = Stance.Questions }, dataset.Claims[1]] })
            .Found.Should().ContainSingle().Which.ToString().Should().Be("A promise was not kept. ann questions in 2016 whether city gets “a tram”; bob denies it in 2018.");
    }

    private static FinderResult Find(ClaimDataset dataset) => ContradictionFinder.Find(dataset, new() { Rules = [.. ConflictRule.Default, RunExample()] });

    private static ConflictRule RunExample()
    {
        // example
        var city = new ClaimDataset
        {
            Actors = [new() { Id = "mayor", Name = "Mayor Lee" }, new() { Id = "paper", Name = "City News" }],
            Claims =
            [
                new()
                {
                    Id = "promise",
                    Text = "The city will build a tram line to the airport.",
                    Claimants = ["mayor"],
                    Modality = Modality.Promise,
                    Proposition = new() { Subject = "city", Predicate = "builds", Value = "a tram line to the airport" },
                },
                new()
                {
                    Id = "outcome",
                    Text = "The city has not built any tram line.",
                    Claimants = ["paper"],
                    Stance = Stance.Denies,
                    Proposition = new() { Subject = "city", Predicate = "builds", Value = "a tram line" },
                },
            ],
        };
        var brokenPromise = ConflictRule.BetweenSides(
            "broken-promise",
            "A promise was not kept.",
            ContradictionStrength.Tension,
            ContradictionBasis.PromiseVsOutcome,
            one: claim => claim.Modality == Modality.Promise,
            other: claim => claim.Stance == Stance.Denies,
            isOfOneValue: false);
        foreach (var found in ContradictionFinder.Find(city, new() { Rules = [.. ConflictRule.Default, brokenPromise] }).Found)
        {
            Console.WriteLine($"{found.Rule}: {found}");
        }
        // end of example

        return brokenPromise;
    }
}

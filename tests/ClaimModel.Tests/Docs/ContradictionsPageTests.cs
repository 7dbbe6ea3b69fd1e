using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Docs;

public sealed class ContradictionsPageTests
{
    [Fact]
    public void CustomRule_Example_IsTheCodeThatRuns()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "contradictions.md"));
        var code = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "ContradictionsPageTests.cs"));
        var (start, end) = (Array.FindIndex(code, line => line.Trim() == "// example"), Array.FindIndex(code, line => line.Trim() == "// end of example"));

        page.Should().Contain(string.Join('\n', code[(start + 1)..end].Select(line => line[8..])));
    }

    [Fact]
    public void CustomRule_BrokenPromise_IsFound()
    {
        var proposition = new Proposition { Subject = "city", Predicate = "gets", Value = "a tram" };
        var dataset = new ClaimDataset
        {
            Claims =
            [
                new() { Id = "ann", Text = "The city will get a tram.", Claimants = ["ann"], Modality = Modality.Promise, Proposition = proposition },
                new() { Id = "bob", Text = "There is no tram.", Claimants = ["bob"], Stance = Stance.Denies, Proposition = proposition },
            ],
        };

        Find(dataset).Found.Select(found => found.Rule.Name).Should().Equal("opposite-stance");
        Find(dataset with { Claims = [dataset.Claims[0] with { Stance = Stance.Questions }, dataset.Claims[1]] })
            .Found.Should().ContainSingle().Which.ToString().Should().Be("A promise was not kept. ann against bob, on city gets.");
    }

    private static FinderResult Find(ClaimDataset dataset)
    {
        // example
        var brokenPromise = ConflictRule.BetweenSides(
            "broken-promise",
            "A promise was not kept.",
            ContradictionStrength.Tension,
            ContradictionBasis.PromiseVsOutcome,
            one: claim => claim.Modality == Modality.Promise,
            other: claim => claim.Stance == Stance.Denies);
        var result = ContradictionFinder.Find(dataset, new() { Rules = [.. ConflictRule.Default, brokenPromise] });
        // end of example
        return result;
    }
}

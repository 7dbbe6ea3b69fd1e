using System.Text.Json;
using ClaimModel.Analysis;
using ClaimModel.Fuzz.Fuzzing;

namespace ClaimModel.Fuzz.Targets;

/// <summary>The contradiction finder, and the queries that answer what it found.</summary>
internal sealed class FinderTarget : IFuzzTarget
{
    private const int MaxClaims = 60;

    public string Name => "finder";

    public void Run(byte[] input)
    {
        if (Dataset(input) is { } dataset)
        {
            ContradictionFinder.Find(dataset);
        }
    }

    public void Compare(byte[] input, Random random)
    {
        if (Dataset(input) is not { } dataset)
        {
            return;
        }

        var options = new FinderOptions { IncludeApparent = random.Next(2) == 0, IncludeUndetermined = random.Next(2) == 0 };
        var found = ContradictionFinder.Find(dataset, options);
        DifferenceException.ThrowIfDifferent("a second search", Shown(found), Shown(ContradictionFinder.Find(dataset, options)));
        _ = JsonSerializer.Serialize(found);

        var next = found.ToDataset();
        DifferenceException.ThrowIfNot(!ContradictionFinder.Find(next, options).New.Any(), "A search of the result finds more contradictions.");
        foreach (var actor in next.Actors)
        {
            _ = next.TimelineOf(actor.Id);
            _ = next.ContradictionsWithOthers(actor.Id);
        }

        _ = next.CompareReviews();
        _ = next.Issues;
    }

    private static ClaimDataset? Dataset(byte[] input)
    {
        var result = ClaimDataset.Read(input);
        var dataset = result.Dataset.AcceptLoss();
        return dataset.Claims.Count is > 0 and <= MaxClaims && !result.HasErrors ? dataset : null;
    }

    private static string Shown(FinderResult result) => string.Join('\n', result.Found.Select(found => $"{found.Rule.Name} {found.Contradiction.Explanation}"));
}

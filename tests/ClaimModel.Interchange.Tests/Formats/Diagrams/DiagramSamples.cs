using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Diagrams;

/// <summary>Datasets with relations between claims.</summary>
internal static class DiagramSamples
{
    /// <summary>Contradictions of each strength, an apparent one, one of three claims, and evidence.</summary>
    public static ClaimDataset Small { get; } = new()
    {
        Title = "The \"fire\"",
        Actors =
        [
            new() { Id = "ann", Name = "Ann", Names = LanguageMap.Of(("ru", "Анна")) },
            new() { Id = "city", Name = "The City (of X)" },
        ],
        Topics = [new() { Id = "toll", Label = "How many died?" }],
        Claims =
        [
            new() { Id = "a", Text = "Twelve died.", Claimants = ["ann"], OnBehalfOf = "city", Topics = ["toll", "fire"], AssertedOn = "2020-01-02" },
            new() { Id = "b", Text = "Nobody died.", Topics = ["toll"], Status = ClaimStatus.Retracted },
            new() { Id = "c", Text = "15 [or more] died.", Claimants = ["ann", "city"], Topics = ["toll"] },
            new() { Id = "d", Text = "There are 12 graves.", Supports = ["a"] },
            new() { Id = "e", Text = "It rained." },
        ],
        Contradictions =
        [
            new() { Id = "1", Claims = ["a", "b"], Strength = ContradictionStrength.Contradictory, Topic = "toll", Explanation = "Not both.", Direction = "b" },
            new() { Id = "2", Claims = ["a", "c"], Strength = ContradictionStrength.Contrary, Status = ContradictionStatus.Confirmed },
            new() { Id = "3", Claims = ["b", "d"], Strength = ContradictionStrength.Tension },
            new() { Id = "4", Claims = ["c", "d"], Strength = ContradictionStrength.Contrary, Status = ContradictionStatus.Apparent, ApparentBecause = ApparentReason.DifferentTime },
            new() { Id = "5", Claims = ["a", "c", "d"], Strength = ContradictionStrength.Contrary },
        ],
    };

    /// <summary>The samples of all members, and the claims to which they refer.</summary>
    public static ClaimDataset Maximal { get; } = Samples.Maximal with
    {
        Claims =
        [
            .. Samples.Maximal.Claims,
            new() { Id = "tillerson-election", Text = "Russia meddled." },
            new() { Id = "other-claim", Text = "The other one." },
            new() { Id = "unrelated", Text = "It rained." },
        ],
    };

    /// <summary>A chain of contradictions, more than Mermaid draws.</summary>
    public static ClaimDataset CreateLarge(int claims, string text = "A claim.") => new()
    {
        Claims = [.. Enumerable.Range(0, claims).Select(number => new Claim { Id = $"c{number}", Text = text })],
        Contradictions =
        [
            .. Enumerable.Range(1, claims - 1).Select(number => new Contradiction
            {
                Claims = [$"c{number - 1}", $"c{number}"],
                Strength = number == claims - 1 ? ContradictionStrength.Contradictory : ContradictionStrength.Tension,
            }),
        ],
    };
}

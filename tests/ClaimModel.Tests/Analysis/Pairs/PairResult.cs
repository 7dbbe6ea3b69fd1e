using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis.Pairs;

/// <summary>What the finder says about a pair, with the propositions of pairs.claims.json.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Strength">The strength of the finding, or null if there is none, or only an apparent one.</param>
internal sealed record PairResult(LabeledPair Pair, ContradictionStrength? Strength)
{
    public static ReadResult Read { get; } = ClaimDataset.ReadFile(Path.Combine(Repository.Root, LabeledPair.Folder, "pairs.claims.json"));

    public static ClaimDataset Dataset { get; } = Read.GetDatasetOrThrow();

    public static IReadOnlyList<FoundContradiction> Found { get; } = ContradictionFinder.Find(Dataset).Found;

    public static IReadOnlyList<PairResult> All { get; } = [.. LabeledPair.All.Select(pair => new PairResult(pair, StrengthOf(pair)))];

    public bool IsFound => Strength is not null;

    public bool IsTension => Strength == ContradictionStrength.Tension;

    public bool IsWrong => IsFound != Pair.IsContradiction;

    private static ContradictionStrength? StrengthOf(LabeledPair pair) =>
        Found.SingleOrDefault(found => found.Claims.Any(claim => claim.Id == pair.FirstClaim))?.Contradiction.Strength.Known;
}

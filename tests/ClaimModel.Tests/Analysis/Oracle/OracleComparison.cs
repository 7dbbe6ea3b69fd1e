using ClaimModel.Analysis;
using ClaimModel.Tests.Analysis.Oracle.Generation;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Compares the results of <see cref="ContradictionFinder"/> with those of <see cref="OracleSearch"/>; each comparison returns null if they agree.</summary>
internal static class OracleComparison
{
    private static readonly FinderOptions All = new() { IncludeApparent = true };

    public static string? OfFindings(ClaimDataset dataset) => OfFindings(dataset, new OracleSearch(dataset));

    /// <summary>Compares the findings, and the contradictions of the dataset that cover them or that are outdated.</summary>
    public static string? OfFindings(ClaimDataset dataset, OracleSearch expected) => OfFindings(Find(dataset, All), expected);

    /// <summary>Compares the findings without those that are apparent, and those of claims whose times are undetermined.</summary>
    public static string? OfFewerFindings(ClaimDataset dataset) =>
        OfFindings(Find(dataset, new() { IncludeApparent = false }), new OracleSearch(dataset, includeApparent: false))
        ?? OfFindings(Find(dataset, new() { IncludeApparent = true, IncludeUndetermined = false }), new OracleSearch(dataset, includeUndetermined: false));

    /// <summary>Compares the contradictions of the dataset that results, which has nothing new if it is searched again.</summary>
    public static string? OfResult(ClaimDataset dataset)
    {
        var result = Find(dataset, All).ToDataset();
        var again = Find(result, All);
        return Difference([.. result.Contradictions.Select(Describe)], [.. new OracleSearch(dataset).Result.Select(Describe)])
            ?? Difference([.. again.New.Select(Describe)], [])
            ?? Difference([.. again.ToDataset().Contradictions.Select(Describe)], [.. result.Contradictions.Select(Describe)]);
    }

    /// <summary>Compares the findings of single claims of a dataset (up to ten) with those of the whole search that have the claim.</summary>
    public static string? OfSingleClaims(ClaimDataset dataset)
    {
        var (index, expected) = (new ContradictionIndex(dataset, All), new OracleSearch(dataset));
        return FirstDifference(dataset, claim => OfSingleClaim(index, claim, expected));
    }

    /// <summary>Compares the findings of each claim that is new to a dataset with those of the whole search that have the claim.</summary>
    public static string? OfNewClaims(ClaimDataset dataset) => FirstDifference(dataset, claim =>
    {
        var others = dataset with { Claims = dataset.Claims.Where(other => other.Id != claim.Id).ToValueList() };
        return OfSingleClaim(new(others, All), claim, new OracleSearch(others with { Claims = others.Claims.Add(claim) }));
    });

    /// <summary>Compares the findings of the same claims in another order.</summary>
    public static string? OfOtherOrder(ClaimDataset dataset)
    {
        var shuffled = dataset with { Claims = [.. new Dice(dataset.ToJson().Length).Shuffled(dataset.Claims)] };
        return Difference([.. Find(shuffled, All).Found.Select(Describe)], [.. Find(dataset, All).Found.Select(Describe)]);
    }

    private static FinderResult Find(ClaimDataset dataset, FinderOptions options) => ContradictionFinder.Find(dataset, options);

    private static string? OfFindings(FinderResult found, OracleSearch expected) => Difference(
        [.. found.Found.Select(Describe), .. found.Outdated.Select(Outdated)],
        [.. expected.Listed.Select(finding => $"{finding}"), .. expected.Outdated.Select(Outdated)]);

    private static string? FirstDifference(ClaimDataset dataset, Func<Claim, string?> difference) =>
        dataset.Claims.Take(10).Select(difference).FirstOrDefault(each => each is not null);

    // Which contradictions of the dataset cover a finding depends on other findings.
    private static string? OfSingleClaim(ContradictionIndex index, Claim claim, OracleSearch expected)
    {
        var difference = Difference(
            [.. index.FindFor(claim).Select(found => Describe(found, declared: null))],
            [.. expected.Listed.Where(finding => finding.Claims.Contains(claim.Id)).Select(finding => $"{finding with { Declared = null }}")]);
        return difference is null ? null : $"Findings of the claim {claim.Id}:\n{difference}";
    }

    private static string? Difference(IReadOnlyCollection<string> actual, IReadOnlyCollection<string> expected)
    {
        var lines = expected.Except(actual).Select(line => $"  missing: {line}")
            .Concat(actual.Except(expected).Select(line => $"  unexpected: {line}"))
            .Concat(actual.GroupBy(line => line).Where(group => group.Count() > 1).Select(group => $"  twice: {group.Key}"));
        return string.Join('\n', lines) is { Length: > 0 } difference ? difference : null;
    }

    private static string Describe(FoundContradiction found) => Describe(found, found.Declared);

    private static string Describe(FoundContradiction found, ContradictionId? declared) => OracleFinding.Describe(
        found.Rule.Name,
        found.Contradiction.Strength.Known!.Value,
        found.Contradiction.ApparentBecause?.Known,
        found.Contradiction.Claims.Order(),
        declared);

    private static string Describe(Contradiction contradiction) => contradiction.HasDerivedId
        ? $"added: {contradiction.Detection?.Rule} {contradiction.Strength} {contradiction.Status} {contradiction.ApparentBecause}: {string.Join(' ', contradiction.Claims.Order())}"
        : $"kept: {contradiction}";

    private static string Outdated(Contradiction contradiction) => $"outdated {contradiction.Id}";
}

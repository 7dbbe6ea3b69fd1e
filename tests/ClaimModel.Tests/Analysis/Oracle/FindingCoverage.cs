using System.Collections.Concurrent;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Counts the kinds of findings in random datasets.</summary>
internal sealed class FindingCoverage
{
    private static readonly ContradictionStatus?[] Statuses = [null, .. Enum.GetValues<ContradictionStatus>()];

    private readonly ConcurrentDictionary<string, int> _counts = new();

    public void Add(ClaimDataset dataset, OracleSearch search)
    {
        foreach (var finding in search.Listed)
        {
            Count(KindOf(finding.Rule, finding.Strength, finding.Reason));
            Count(finding.Declared is { } id ? KindOf(dataset.FindContradiction(id)!.Status.Known) : "new");
            Count(finding.Claims.Count == 2 ? "two claims" : "more claims");
        }

        foreach (var kind in search.Outdated.Select(_ => "outdated").Concat(dataset.Contradictions.Except(search.Result).Select(_ => "replaced")))
        {
            Count(kind);
        }
    }

    /// <summary>Returns the kinds of findings that are too rare.</summary>
    public IEnumerable<string> RareKinds(int atLeast) => Kinds().Where(kind => _counts.GetValueOrDefault(kind) < atLeast).Select(kind => $"{kind}: {_counts.GetValueOrDefault(kind)}");

    private static IEnumerable<string> Kinds() =>
    [
        .. from rule in OracleRule.InOrder from strength in StrengthsOf(rule) select KindOf(rule, strength, null),
        .. from rule in OracleRule.InOrder from reason in ReasonsOf(rule) select KindOf(rule, OracleRule.StrengthOf(rule), reason),
        .. Statuses.Select(KindOf),
        "new",
        "two claims",
        "more claims",
        "outdated",
        "replaced",
    ];

    private static IEnumerable<ContradictionStrength> StrengthsOf(string rule) =>
        Enum.GetValues<ContradictionStrength>().Where(strength => strength >= OracleRule.StrengthOf(rule));

    // Time and qualifiers do not matter for attributions, and time is not compared for promises.
    private static IEnumerable<ApparentReason> ReasonsOf(string rule) => rule switch
    {
        OracleRule.DisputedAttribution => [ApparentReason.Superseded],
        OracleRule.PromiseVsOutcome => [ApparentReason.Superseded, ApparentReason.DifferentScope],
        _ => PairLimits.ReasonsInOrder,
    };

    private static string KindOf(string rule, ContradictionStrength strength, ApparentReason? reason) => $"{rule}, {(reason is null ? $"{strength}" : $"apparent because of {reason}")}";

    private static string KindOf(ContradictionStatus? status) => $"declared with the status {status?.ToString() ?? "unknown"}";

    private void Count(string kind) => _counts.AddOrUpdate(kind, 1, (_, count) => count + 1);
}

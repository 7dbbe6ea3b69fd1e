using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>Finds claims whose propositions contradict each other, and explains why.</summary>
/// <remarks>
/// <para>
/// The finder compares active claims (<see cref="Claim.IsActive"/>) about the same issue, that is, claims whose propositions have the same
/// subject and predicate. Ids are compared exactly; words are compared without surrounding white space, in Unicode Normalization Form C, and
/// without regard to case. The rules (<see cref="FinderOptions.Rules"/>) determine which of these claims conflict. The finder records
/// disagreement and never decides who is right.
/// </para>
/// <para>The times that the claims are about (<see cref="Claim.ValidTime"/>) determine what is found:</para>
/// <list type="bullet">
/// <item>If the times overlap, or neither claim states one, the claims form a contradiction with the strength of the rule.</item>
/// <item>
/// If it is undetermined whether the times overlap, because they differ in precision, are qualified, or only one claim states one, the claims
/// form a contradiction of strength <see cref="ContradictionStrength.Tension"/>, and the explanation lists the times.
/// </item>
/// <item>
/// If the times do not overlap, or one of the claims was superseded, the contradiction is only apparent. It is listed if
/// <see cref="FinderOptions.IncludeApparent"/> is set, with the reason in <see cref="Contradiction.ApparentBecause"/>.
/// </item>
/// </list>
/// <para>
/// All claims that one rule finds in conflict on one issue and at one time form a single contradiction, whether they are two or many
/// thousands. If a claim is part of a stronger contradiction, a weaker one lists it only if it conflicts with a claim that is not part of a
/// stronger one.
/// </para>
/// <para>
/// A search takes O(n) time and memory in the claims, and O(k log k) time in the claims that are found. On an issue whose claims state t
/// different valid times that overlap each other or are qualified, it takes up to O(t²) time. The dataset does not have to be valid. This
/// class is thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var dataset = ClaimDataset.Load("ministers.claims.json");
/// var result = ContradictionFinder.Find(dataset);
/// foreach (var found in result.Found)
/// {
///     Console.WriteLine(found); // the explanation of the contradiction
/// }
///
/// result.ToDataset().Save("found.claims.json");
/// </code>
/// </example>
public static class ContradictionFinder
{
    /// <summary>The share of the work that consists of reading the claims.</summary>
    private const double ShareOfReading = 0.5;

    /// <summary>Finds the contradictions between the claims of a dataset, including those that the dataset already declares.</summary>
    /// <param name="dataset">The dataset, which is not changed. <see cref="FinderResult.ToDataset"/> returns it with the contradictions that were found.</param>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="progress">Receives the share of the work that is done, from 0 to 1; null to disable.</param>
    /// <param name="cancellationToken">Cancels the search, while claims are read and between issues.</param>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static FinderResult Find(
        ClaimDataset dataset, FinderOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var settings = (options ?? FinderOptions.Default).Validated();
        cancellationToken.ThrowIfCancellationRequested();
        var index = new IssueIndex(dataset, settings.IncludeApparent, read => Report(ShareOfReading * read / dataset.Claims.Count));
        var evaluator = new IssueEvaluator(dataset, settings);
        var hasCustomRules = settings.Rules.Any(rule => !ConflictRule.Default.Contains(rule));
        index.ForEachIssue(hasCustomRules, evaluator.Evaluate, share => Report(ShareOfReading + ((1 - ShareOfReading) * share)));

        var declared = new DeclaredContradictions(dataset);
        foreach (var contradiction in evaluator.Found)
        {
            contradiction.Declared = declared.FindCovering(contradiction.IssueClaims);
        }

        evaluator.Found.Sort(static (one, other) => one.CompareTo(other));
        evaluator.Incomparable.Sort(static (one, other) => string.CompareOrdinal(one.Claims[0].Value, other.Claims[0].Value));
        progress?.Report(1);
        return new(dataset, settings)
        {
            Found = evaluator.Found.AsReadOnly(),
            Incomparable = evaluator.Incomparable.AsReadOnly(),
            ClaimsCompared = index.ClaimCount,
        };

        void Report(double share)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(share);
        }
    }
}

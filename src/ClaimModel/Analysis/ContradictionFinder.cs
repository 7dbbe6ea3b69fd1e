using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>Finds claims whose propositions contradict each other, and explains why.</summary>
/// <remarks>
/// <para>
/// The finder compares active claims about the same issue, that is, claims whose propositions have the same subject and predicate. Ids are
/// compared exactly; words are compared without surrounding white space, in Unicode Normalization Form C, and without regard to case.
/// The finder records disagreement, and never decides who is right.
/// </para>
/// <list type="bullet">
/// <item>The valid times overlap, or neither claim states one: a contradiction of the strength of its rule.</item>
/// <item>The valid times do not overlap: <c>apparent</c>, because of <c>differentTime</c>.</item>
/// <item>The valid times differ in precision, or only one side states one: a <c>tension</c>, whose explanation says what is not known.</item>
/// <item>One of the claims was superseded: <c>apparent</c>, because of <c>superseded</c>.</item>
/// </list>
/// <para>
/// All claims that one rule finds in conflict on one issue and at one time form one contradiction, however many they are. A claim of a
/// stronger contradiction is not listed again in a weaker one, unless another claim of that one conflicts with it alone.
/// </para>
/// <para>
/// Time and memory are O(n) in the claims, and O(k log k) in those found. On an issue whose claims state t different valid times that
/// overlap each other or are qualified, time is up to O(t²). Propositions need not have been validated.
/// </para>
/// </remarks>
public static class ContradictionFinder
{
    /// <summary>The share of the work that is done once all claims have been read.</summary>
    private const double ShareOfReading = 0.5;

    /// <summary>Finds the contradictions between the claims of a dataset, including those that the dataset declares.</summary>
    /// <param name="dataset">The dataset. It is not changed.</param>
    /// <param name="options">The rules and settings; null for the defaults.</param>
    /// <param name="progress">Receives the share of the work that is done, from 0 to 1; null to disable.</param>
    /// <param name="cancellation">Cancels the search, while claims are read and between issues.</param>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static FinderResult Find(
        ClaimDataset dataset, FinderOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var settings = (options ?? FinderOptions.Default).Checked();
        cancellation.ThrowIfCancellationRequested();
        var index = new IssueIndex(dataset, settings.IncludeApparent, read => Report(ShareOfReading * read / dataset.Claims.Count));
        var evaluator = new IssueEvaluator(dataset, settings);
        var hasOwnRules = settings.Rules.Any(rule => !ConflictRule.Default.Contains(rule));
        index.ForEachIssue(hasOwnRules, evaluator.Evaluate, share => Report(ShareOfReading + ((1 - ShareOfReading) * share)));

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
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(share);
        }
    }
}

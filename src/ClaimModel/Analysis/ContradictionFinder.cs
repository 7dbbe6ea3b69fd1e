using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>Finds where claims with propositions cannot stand together, and says why.</summary>
/// <remarks>
/// <para>
/// Claims are compared that still stand and are about the same point at issue: subject and predicate agree, ids exactly, and words without
/// the blanks at their ends, in Unicode Normalization Form C, and case aside. It records disagreement, and never says who is right.
/// </para>
/// <list type="bullet">
/// <item>Valid times that overlap, or that neither states: a contradiction, as hard as its rule says.</item>
/// <item>Valid times that do not overlap: <c>apparent</c>, because of <c>differentTime</c>.</item>
/// <item>Valid times of different precision, or stated on one side only: a <c>tension</c>, and the explanation says what is not known.</item>
/// <item>One of the claims has been superseded: <c>apparent</c>, because of <c>superseded</c>.</item>
/// </list>
/// <para>
/// All claims on which one rule finds a point at issue at one time make one contradiction, be they two or a hundred thousand. A claim that
/// stands in a surer one is not listed again in one that is less sure, unless it is needed there as the partner of another.
/// </para>
/// <para>
/// Costs O(n) in time and memory in the claims, and O(k log k) in those found; at a point where claims state t different valid times that overlap each other or are qualified, up to O(t²). Propositions need not have been validated.
/// </para>
/// </remarks>
public static class ContradictionFinder
{
    /// <summary>The share of the work that is done once all claims have been gone through.</summary>
    private const double ShareOfReading = 0.5;

    /// <summary>Finds contradictions, those that the dataset has already among them.</summary>
    /// <param name="dataset">The dataset; it is not changed.</param>
    /// <param name="options">What to look for; null for the defaults.</param>
    /// <param name="progress">Told now and then which share of the work is done, from 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static FinderResult Find(
        ClaimDataset dataset, FinderOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var asked = (options ?? FinderOptions.Default).Checked();
        var vocables = new TermMatcher(dataset);
        var entries = new IssueEntries(dataset, vocables, asked.IncludeApparent, done =>
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(ShareOfReading * done / dataset.Claims.Count);
        });
        var points = new IssueTable(entries.All);
        var examiner = new IssueExaminer(dataset, vocables, entries.Superseded, asked);
        var groups = new IssueGroups();
        var all = asked.Rules.Any(rule => !ConflictRule.Default.Contains(rule));
        for (var part = 0; part < points.Parts; part++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(ShareOfReading + ((1 - ShareOfReading) * part / points.Parts));
            points.ForEachPoint(part, groups, all, examiner.Examine);
        }

        var declared = new DeclaredContradictions(dataset);
        foreach (var each in examiner.Found)
        {
            each.Declared = declared.Covering(each);
        }

        var found = Array.ConvertAll([.. examiner.Found], static found => (First: found.Voices[0].Claim.Id.Value, Found: found));
        Array.Sort(found, static (one, other) => string.CompareOrdinal(one.First, other.First) is var order && order != 0 ? order : one.Found.CompareTo(other.Found));
        examiner.Incomparable.Sort(static (one, other) => string.CompareOrdinal(one.Claims[0].Value, other.Claims[0].Value));
        progress?.Report(1);
        return new(dataset, asked) { Found = Array.AsReadOnly(Array.ConvertAll(found, static pair => pair.Found)), Incomparable = examiner.Incomparable.AsReadOnly(), ClaimsCompared = entries.All.Length };
    }
}

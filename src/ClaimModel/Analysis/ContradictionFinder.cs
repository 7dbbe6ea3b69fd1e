using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>Finds claims whose propositions contradict each other, and explains why.</summary>
/// <remarks>
/// <para>
/// The finder compares active claims (<see cref="Claim.IsActive"/>) about the same issue, that is, claims whose propositions have the same
/// subject and predicate. The rules (<see cref="FinderOptions.Rules"/>) determine which of them conflict; certainty, modality, the times that
/// the claims are about (<see cref="Claim.ValidTime"/>), and qualifiers determine how strongly, and whether the conflict is only apparent. The
/// page <c>docs/contradictions.md</c> defines every result exactly. The finder records disagreement and never decides who is right.
/// </para>
/// <para>
/// Claims on an issue that are connected by pairs that conflict according to one rule, with one strength, form a single contradiction,
/// whether they are two or many thousands.
/// </para>
/// <para>
/// A search takes O(n) time and memory in the claims, and about O(k log k) time in the claims on each issue. The dataset does not have to be
/// valid. This class is thread-safe. To find the contradictions of single claims, use <see cref="ContradictionIndex"/>.
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
    /// <param name="cancellationToken">Cancels the search, which then ends within a second.</param>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static FinderResult Find(
        ClaimDataset dataset, FinderOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var settings = (options ?? FinderOptions.Default).Validated();
        cancellationToken.ThrowIfCancellationRequested();
        var index = new IssueIndex(dataset, read => Report(ShareOfReading * read / dataset.Claims.Count), cancellationToken: cancellationToken);
        var declaresApparent = dataset.Contradictions.Any(contradiction => contradiction.Detection?.Method == DetectionMethod.Rule);
        var search = new DatasetSearch(index, settings, settings.IncludeApparent || declaresApparent, cancellationToken);
        search.Run(share => Report(ShareOfReading + ((1 - ShareOfReading) * share)), settings.IncludeApparent);

        var listed = FindingSelection.SelectStrongest([.. search.Found.Where(finding => finding.Reason is null || settings.IncludeApparent)], settings.Rules, cancellationToken);
        var factory = new ContradictionFactory(dataset, settings);
        List<FoundContradiction> found = listed.ConvertAll(finding => new FoundContradiction(finding, factory));
        var declared = new DeclaredContradictions(index, cancellationToken);
        var result = new FinderResult(dataset, settings, declared.Assign(found))
        {
            Found = found.AsReadOnly(),
            Incomparable = [.. search.Incomparable.OrderBy(incomparable => incomparable.Claims[0].Value, StringComparer.Ordinal)],
            NotFunctional = search.NotFunctional.All,
            Outdated = declared.FindOutdated(search.Found, settings.Rules),
            ClaimsWithProposition = index.PropositionCount,
            ClaimsCompared = search.ClaimsCompared,
            IssuesCompared = search.IssuesCompared,
        };
        progress?.Report(1);
        return result;

        void Report(double share)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(share);
        }
    }
}

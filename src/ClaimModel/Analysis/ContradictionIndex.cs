using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>Finds the contradictions that single claims bring into a dataset, without searching the whole dataset for each of them.</summary>
/// <remarks>
/// Creating an index takes O(n) time and memory in the claims of the dataset. Finding the contradictions of a claim takes about O(k log k) time
/// in the claims on its issues (subject and predicate), however many claims the dataset has. The results are those of
/// <see cref="ContradictionFinder.Find"/>. This class is thread-safe; searches in several threads wait for each other.
/// </remarks>
/// <example>
/// <code>
/// var index = new ContradictionIndex(ClaimDataset.Load("ministers.claims.json"));
/// var claim = new Claim
/// {
///     Id = "new",
///     Text = "Nobody interfered in the election.",
///     Stance = Stance.Denies,
///     Proposition = new() { Subject = "russia", Predicate = "interfered-in", Value = "us-election-2016" },
/// };
/// foreach (var found in index.FindFor(claim))
/// {
///     Console.WriteLine(found);
/// }
/// </code>
/// </example>
public sealed class ContradictionIndex
{
    private readonly object _lock = new();
    private readonly IssueIndex _index;
    private readonly FinderOptions _options;

    /// <summary>Initializes a new instance of the <see cref="ContradictionIndex"/> class.</summary>
    /// <param name="dataset">The dataset, which is not changed.</param>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading the claims of the dataset.</param>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public ContradictionIndex(ClaimDataset dataset, FinderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _options = (options ?? FinderOptions.Default).Validated();
        _index = new(dataset, _ => cancellationToken.ThrowIfCancellationRequested(), includesAll: true, cancellationToken);
    }

    /// <summary>Gets the dataset.</summary>
    public ClaimDataset Dataset => _index.Dataset;

    /// <summary>Finds the contradictions that a claim is part of.</summary>
    /// <param name="claim">The claim. It is compared with the claims of the dataset; one with the same id is replaced by it.</param>
    /// <param name="cancellationToken">Cancels the search, which then ends within a second.</param>
    /// <returns>
    /// The findings that contain the claim, in the ordinal order of the ids of their claims: those of a search of the dataset with the claim.
    /// <see cref="FoundContradiction.Declared"/> is not set for them.
    /// </returns>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public IReadOnlyList<FoundContradiction> FindFor(Claim claim, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var repetitions = new AddedRepetitions(_index, claim).Graph;
            var builder = new IssueBuilder(_index, _options, _options.IncludeApparent, claim, repetitions);
            var search = new IssueSearch(_options, _options.IncludeApparent, cancellationToken);
            var found = new List<Finding>();
            foreach (var (key, placements) in _index.IssuesWith(claim))
            {
                if (builder.Create(key, placements) is { } issue)
                {
                    found.AddRange(search.Find(issue).Where(conflict => conflict.Claims.Exists(member => member.Claim.Id == claim.Id)).Select(conflict => Finding.Create(conflict, issue)));
                }
            }

            var factory = new ContradictionFactory(_index.Dataset, _options);
            return FindingSelection.SelectStrongest(found, _options.Rules, cancellationToken).ConvertAll(finding => new FoundContradiction(finding, factory));
        }
    }
}

using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Evaluates all rules on all issues of a dataset. This is the second step of finding contradictions.</summary>
internal sealed class DatasetSearch
{
    private readonly IssueIndex _index;
    private readonly IssueBuilder _builder;
    private readonly IssueSearch _search;
    private readonly bool _hasCustomRules;

    public DatasetSearch(IssueIndex index, FinderOptions options, bool includesApparent, CancellationToken cancellationToken)
    {
        _index = index;
        _builder = new(index, options, includesApparent, added: null, index.Repetitions, cancellationToken);
        _search = new(options, includesApparent, cancellationToken);
        _hasCustomRules = options.Rules.Any(rule => !ConflictRule.Default.Contains(rule));
    }

    /// <summary>Gets the findings, also those with the same claims, in no particular order.</summary>
    public List<Finding> Found { get; } = [];

    public List<IncomparableClaims> Incomparable { get; } = [];

    public NotFunctionalPredicates NotFunctional { get; } = new();

    public int ClaimsCompared { get; private set; }

    public int IssuesCompared { get; private set; }

    /// <summary>Searches all issues.</summary>
    /// <param name="report">Receives the share of issues that were searched, from 0 to 1.</param>
    /// <param name="includesSuperseded">Whether superseded claims count as compared.</param>
    public void Run(Action<double> report, bool includesSuperseded)
    {
        const int IssuesPerReport = 1024;
        Count(includesSuperseded);
        for (var issue = 0; issue < _index.Count; issue++)
        {
            if (issue % IssuesPerReport == 0)
            {
                report((double)issue / _index.Count);
            }

            if (_index[issue] is { Count: > 1 } summary && (_hasCustomRules || summary.MayHaveFindings))
            {
                Search(_index.KeyOf(issue), _index.PlacementsOf(issue).ToArray());
            }
        }

        foreach (var (key, placements) in _index.Related)
        {
            report(1);
            Search(key, placements);
        }
    }

    /// <summary>Counts the claims and the issues that are compared.</summary>
    private void Count(bool includesSuperseded)
    {
        ClaimsCompared = _index.ComparedCount;
        if (!includesSuperseded)
        {
            foreach (var claim in _index.Dataset.Claims.Where(claim => claim.Status == ClaimStatus.Superseded).Concat(_index.Superseded.Where(IsActiveAndSuperseded)))
            {
                ClaimsCompared -= claim.Proposition is null ? 0 : 1;
                _index.RemoveCompared(claim);
            }
        }

        for (var issue = 0; issue < _index.Count; issue++)
        {
            IssuesCompared += _index[issue].Compared > 1 ? 1 : 0;
        }
    }

    private bool IsActiveAndSuperseded(Claim claim) => claim.IsActive && _builder.IsSuperseded(claim);

    private void Search(in IssueKey key, ReadOnlySpan<Placement> placements)
    {
        if (_builder.Create(key, placements) is not { } issue)
        {
            return;
        }

        foreach (var conflict in _search.Find(issue))
        {
            Found.Add(Finding.Create(conflict, issue));
        }

        if (IncomparableFinder.Find(issue) is { } incomparable)
        {
            Incomparable.Add(incomparable);
        }

        NotFunctional.Add(issue);
    }
}

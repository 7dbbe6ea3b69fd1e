namespace ClaimModel.Analysis.Issues;

/// <summary>Groups the claims of a dataset by issue, that is, by subject and predicate. Takes O(n) time and memory in the claims.</summary>
/// <remarks>This is the first step of finding contradictions; the rules are then evaluated on each issue.</remarks>
internal sealed class IssueIndex
{
    private readonly IssueEntries _entries;
    private readonly IssueGroups _groups = new();
    private readonly IssueClaims _issue;

    /// <param name="dataset">The dataset.</param>
    /// <param name="includesSuperseded">Whether to include claims that were superseded.</param>
    /// <param name="report">Receives the number of claims read after every 4,096 claims; null to disable.</param>
    public IssueIndex(ClaimDataset dataset, bool includesSuperseded, Action<int>? report = null)
    {
        var matcher = new TermMatcher(dataset);
        _entries = new(dataset, matcher, includesSuperseded, report);
        _issue = new(dataset, matcher, _entries.Superseded, includesSuperseded);
    }

    /// <summary>The number of claims that are compared.</summary>
    public int ClaimCount => _entries.All.Length;

    /// <summary>Calls a method for each issue that has at least two claims.</summary>
    /// <param name="all">Whether to include issues on which the default rules cannot find anything.</param>
    /// <param name="visit">The method. Its argument is valid only during the call.</param>
    /// <param name="report">Receives the share of issues visited, before each partition; null to disable.</param>
    public void ForEachIssue(bool all, Action<IssueClaims> visit, Action<double>? report = null)
    {
        var partitions = new IssuePartitions(_entries.All);
        for (var partition = 0; partition < partitions.Count; partition++)
        {
            report?.Invoke((double)partition / partitions.Count);
            var entries = partitions[partition];
            _groups.Assign(entries);
            for (var group = 0; group < _groups.Count; group++)
            {
                if (all || _groups.MayHaveConflict(group))
                {
                    Visit(_groups.EntriesOf(group, entries), visit);
                }
            }
        }
    }

    private void Visit(ReadOnlySpan<IssueEntry> entries, Action<IssueClaims> visit)
    {
        while (entries.Length > 1)
        {
            entries = _issue.Assign(entries);
            if (_issue.Claims.Count > 1)
            {
                visit(_issue);
            }
        }
    }
}
